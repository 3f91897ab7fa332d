import type { DataSource } from '../dataSource'

/** Whether the figures of this page are those of one person: nothing of them may stay on the computer by itself. */
export const hasPerson = ({ signIn }: DataSource): boolean => (signIn?.get().person ?? null) !== null

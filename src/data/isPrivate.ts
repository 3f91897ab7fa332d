import type { DataSource } from './dataSource'
import { hasPerson } from './signIn/hasPerson'

/**
 * Whether the figures of this page are not those that everybody sees: unpublished ones of one person, or somebody's own.
 * What a deck showed last is not noted from them, and they are no change to what was published.
 */
export const isPrivate = (source: DataSource): boolean => hasPerson(source) || source.adapter === 'own'

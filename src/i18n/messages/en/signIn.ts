import type { Complete } from '../complete'
import type { messages as kk } from '../kk/signIn'
import signIn from './signIn.json'

const texts = { signIn }

/** Area of signing in, complete by the keys of Kazakh. */
export const messages: Complete<typeof texts, typeof kk> = texts

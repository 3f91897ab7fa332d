import type { Complete } from '../complete'
import type { messages as kk } from '../kk/own'
import own from './own.json'

const texts = { own }

/** Texts of figures of one's own, complete by the keys of Kazakh; their own chunk. */
export const messages: Complete<typeof texts, typeof kk> = texts

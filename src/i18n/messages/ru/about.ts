import type { Complete } from '../complete'
import type { messages as kk } from '../kk/about'
import about from './about.json'

const texts = { about }

/** Texts of the page about the installation, complete by the keys of Kazakh; their own chunk. */
export const messages: Complete<typeof texts, typeof kk> = texts

import type { Complete } from '../complete'
import about from './about.json'
import errors from './errors.json'
import figures from './figures.json'
import search from './search.json'
import shell from './shell.json'
import view from './view.json'

const texts = { about, errors, figures, search, shell, view }

/** All areas of the messages of one language, complete by the keys of Kazakh; its own chunk. */
export const messages: Complete<typeof texts> = texts

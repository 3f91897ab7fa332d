import type { Complete } from '../complete'
import type { messages as kk } from '../kk/present'
import deck from './deck.json'
import offline from './offline.json'
import rehearsal from './rehearsal.json'
import slideFiles from './slideFiles.json'
import slides from './slides.json'
import stage from './stage.json'

const texts = { deck, offline, rehearsal, slideFiles, slides, stage }

/** Areas of presenting, complete by the keys of Kazakh; their own chunk. */
export const messages: Complete<typeof texts, typeof kk> = texts

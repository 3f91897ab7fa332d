import deck from './deck.json'
import offline from './offline.json'
import rehearsal from './rehearsal.json'
import slideFiles from './slideFiles.json'
import slides from './slides.json'
import stage from './stage.json'

/** Areas of presenting; their own chunk. The keys of Kazakh are the keys of all. */
export const messages = { deck, offline, rehearsal, slideFiles, slides, stage }

import own from './own.json'

/** Texts of figures of one's own; their own chunk. */
export const messages = { own }

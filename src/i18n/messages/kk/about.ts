import about from './about.json'

/** Texts of the page about the installation; their own chunk. */
export const messages = { about }

import about from './about.json'
import errors from './errors.json'
import figures from './figures.json'
import legend from './legend.json'
import map from './map.json'
import search from './search.json'
import shell from './shell.json'
import view from './view.json'

/** All areas of the messages of one language; its own chunk. */
export const messages = { about, errors, figures, legend, map, search, shell, view }

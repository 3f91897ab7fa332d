import type { Complete } from '../complete'
import charts from './charts.json'
import controls from './controls.json'
import counting from './counting.json'
import download from './download.json'
import errors from './errors.json'
import figures from './figures.json'
import files from './files.json'
import legend from './legend.json'
import map from './map.json'
import narrative from './narrative.json'
import ranking from './ranking.json'
import region from './region.json'
import registers from './registers.json'
import search from './search.json'
import shell from './shell.json'
import table from './table.json'
import timebar from './timebar.json'
import view from './view.json'

const texts = {
  charts,
  controls,
  counting,
  download,
  errors,
  figures,
  files,
  legend,
  map,
  narrative,
  ranking,
  region,
  registers,
  search,
  shell,
  table,
  timebar,
  view,
}

/** All areas of the messages of one language, complete by the keys of Kazakh; its own chunk. */
export const messages: Complete<typeof texts> = texts

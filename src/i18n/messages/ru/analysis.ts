import type { Complete } from '../complete'
import type { messages as kk } from '../kk/analysis'
import breakdowns from './breakdowns.json'
import compare from './compare.json'
import indicators from './indicators.json'
import matrix from './matrix.json'
import multiples from './multiples.json'
import neighbours from './neighbours.json'
import programme from './programme.json'
import revisions from './revisions.json'
import scatter from './scatter.json'
import sessions from './sessions.json'
import trends from './trends.json'
import workbook from './workbook.json'

const texts = {
  breakdowns,
  compare,
  indicators,
  matrix,
  multiples,
  neighbours,
  programme,
  revisions,
  scatter,
  sessions,
  trends,
  workbook,
}

/** Areas of the pages of comparison, indicators and programme, complete by the keys of Kazakh; their own chunk. */
export const messages: Complete<typeof texts, typeof kk> = texts

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

/** Areas of the messages that only the pages of comparison, indicators and programme need; their own chunk. */
export const messages = {
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

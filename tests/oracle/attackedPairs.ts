import { differenceSheet } from '../../src/features/compare/difference/differenceSheet'
import { scatterSheet } from '../../src/features/compare/scatter/scatterSheet'
import { sessionsSheet } from '../../src/features/compare/sessions/sessionsSheet'
import { i18n } from '../../src/i18n/i18n'
import type { CompareModel } from '../../src/view/compare/compareModel'
import { compareSessions } from '../../src/view/compare/compareSessions'
import { shownRows } from '../../src/view/compare/pairGroups'
import { pairModel } from '../../src/view/compare/pairModel'
import { scatterContent } from '../../src/view/compare/scatterContent'
import { wordsIn } from '../features/compare/compareModelOf'
import { readFigures, readingOf } from './attackedTables'
import type { FigureClaims } from './figureClaims'

const words = wordsIn('ru')

/** Two indicators of each region. */
export async function attackScatter(model: CompareModel, claims: FigureClaims): Promise<void> {
  const t = i18n.getFixedT('ru', 'scatter')
  const content = scatterContent(model, words)
  if (content === null) return
  const sheet = scatterSheet(model, words, t)
  const axisAt = new Map(
    [content.x, content.y].map((axis) => [
      sheet.columns.indexOf(`${axis.name}, ${axis.unit}, ${axis.at}`),
      axis,
    ]),
  )
  if (axisAt.size < 2 || axisAt.has(-1)) throw new Error('The columns of the axes are not there')
  await readFigures(sheet, claims, (row, column) => {
    const axis = axisAt.get(column)
    const region = content.points[row]?.region
    return axis === undefined || region === undefined
      ? null
      : { region, reading: readingOf(axis.series, axis.period) }
  })
}

/** Two regions in each indicator of their direction, and how far they are apart where both are shown. */
export async function attackDifference(model: CompareModel, claims: FigureClaims): Promise<void> {
  const pair = pairModel(model)
  if (pair === null) throw new Error('no two regions')
  const rows = shownRows(model, pair)
  const sides = new Map([
    [5, pair.first],
    [6, pair.second],
  ])
  const sheet = differenceSheet(model, words, i18n.getFixedT('ru', 'neighbours'))
  await readFigures(sheet, claims, (row, column) => {
    const side = sides.get(column)
    const profile = rows[row]?.profile
    return side === undefined || profile === undefined
      ? null
      : { region: side.region.id, reading: readingOf(profile.series, profile.period) }
  })
  for (const cells of sheet.rows) {
    const [first, second, ...apart] = cells.slice(5, 10).map(({ kind }) => kind === 'number')
    if (apart.some((isThere) => isThere) && !(first === true && second === true))
      claims.wrong.push(
        `difference: a distance from what is not shown, ${JSON.stringify(cells.slice(2, 10))}`,
      )
  }
}

/** The country in each indicator at two sessions. */
export async function attackSessions(
  model: CompareModel,
  [earlier, later]: readonly [earlier: string, later: string],
  claims: FigureClaims,
): Promise<void> {
  const comparison = compareSessions(model, { day: earlier, title: {} }, { day: later, title: {} })
  const rows = comparison.directions.flatMap(({ headlines, others }) => [...headlines, ...others])
  await readFigures(
    sessionsSheet(model, words, i18n.getFixedT('ru', 'sessions'), comparison),
    claims,
    (row, column) => {
      const own = rows[row]
      if (own === undefined || (column !== 3 && column !== 4)) return null
      return {
        region: null,
        reading: readingOf(own.series, column === 3 ? own.pair.earlier : own.pair.later),
      }
    },
  )
}

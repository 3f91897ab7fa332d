import type { QueryClient } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import type { DataSource } from '../../../data/dataSource'
import type { Words } from '../../../i18n/words'
import type { Sheet } from '../../../ui/files/sheet'
import { differenceSheet } from '../difference/differenceSheet'
import { matrixSheet } from '../matrix/matrixSheet'
import { multiplesSheet } from '../multiples/multiplesSheet'
import { scatterSheet } from '../scatter/scatterSheet'
import { sessionComparisonOf, type SessionComparison } from '../../../view/compare/compareSessions'
import { sessionsQueryOf } from '../../../view/compare/sessionsQuery'
import { sessionsSheet } from '../sessions/sessionsSheet'
import { similarSheet } from '../similar/similarSheet'
import { trendsSheet } from '../trends/trendsSheet'
import type { CompareModel } from '../../../view/compare/compareModel'
import { definitionsSheet } from './definitionsSheet'
import { readDefinitions } from './readDefinitions'

interface Asking {
  readonly client: QueryClient
  readonly source: DataSource
  readonly i18n: I18n
  readonly words: Words
}

/** A way of comparing that has nothing to show has no sheet. */
const hasRows = ({ rows }: Sheet): boolean => rows.length > 0

/** The sessions to compare; null with fewer than two, `unread` where the register could not be read. */
async function readSessions(
  model: CompareModel,
  { client, source }: Asking,
): Promise<SessionComparison | null | 'unread'> {
  try {
    const events = await client.ensureQueryData({
      ...sessionsQueryOf(source, model.series.division),
      retry: 1,
    })
    return sessionComparisonOf(model, events.data.rows)
  } catch {
    return 'unread'
  }
}

/** A sheet for each way of comparing, and how the compared indicators are counted. */
export async function compareSheets(model: CompareModel, asking: Asking): Promise<readonly Sheet[]> {
  const { client, source, i18n, words } = asking
  const ids = model.indicators.map((indicator) => indicator.id)
  const [metadata, sessions] = await Promise.all([
    readDefinitions(client, source, ids),
    readSessions(model, asking),
  ])
  const { language } = words
  const t = i18n.getFixedT(language, 'workbook')
  const tNeighbours = i18n.getFixedT(language, 'neighbours')
  const definitions = definitionsSheet(model, metadata, words, t, i18n.getFixedT(language, 'counting'))
  const ofSessions =
    sessions === null || sessions === 'unread'
      ? []
      : [sessionsSheet(model, words, i18n.getFixedT(language, 'sessions'), sessions)]
  return [
    matrixSheet(model, words, i18n.getFixedT(language, 'matrix')),
    trendsSheet(model, words, i18n.getFixedT(language, 'trends')),
    scatterSheet(model, words, i18n.getFixedT(language, 'scatter')),
    multiplesSheet(model, words, i18n.getFixedT(language, 'multiples')),
    ...ofSessions,
    similarSheet(model, words, tNeighbours),
    ...(model.regions.chosen.length > 1 ? [differenceSheet(model, words, tNeighbours)] : []),
    sessions === 'unread' ? { ...definitions, notes: [...definitions.notes, t('noSessions')] } : definitions,
  ].filter(hasRows)
}

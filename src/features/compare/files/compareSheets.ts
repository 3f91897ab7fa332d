import type { QueryClient } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import type { DataSource } from '../../../data/dataSource'
import type { Words } from '../../../i18n/words'
import type { Sheet } from '../../../ui/files/sheet'
import { differenceSheet } from '../difference/differenceSheet'
import { multiplesSheet } from '../multiples/multiplesSheet'
import { similarSheet } from '../similar/similarSheet'
import { trendsSheet } from '../trends/trendsSheet'
import type { CompareModel } from '../useCompareModel'
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

/** A sheet for each way of comparing, and how the compared indicators are counted. */
export async function compareSheets(model: CompareModel, asking: Asking): Promise<readonly Sheet[]> {
  const { client, source, i18n, words } = asking
  const ids = model.indicators.map((indicator) => indicator.id)
  const metadata = await readDefinitions(client, source, ids)
  const t = i18n.getFixedT(words.language, 'workbook')
  const tNeighbours = i18n.getFixedT(words.language, 'neighbours')
  const isPair = model.regions.chosen.length > 1
  return [
    trendsSheet(model, words, i18n.getFixedT(words.language, 'trends')),
    multiplesSheet(model, words, i18n.getFixedT(words.language, 'multiples')),
    similarSheet(model, words, tNeighbours),
    ...(isPair ? [differenceSheet(model, words, tNeighbours)] : []),
    definitionsSheet(model, metadata, words, t, i18n.getFixedT(words.language, 'counting')),
  ].filter(hasRows)
}

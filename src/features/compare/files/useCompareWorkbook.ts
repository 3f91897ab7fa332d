import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { useWords } from '../../../i18n/words'
import type { Sheet } from '../../../ui/files/sheet'
import { multiplesSheet } from '../multiples/multiplesSheet'
import { similarSheet } from '../similar/similarSheet'
import { trendsSheet } from '../trends/trendsSheet'
import { useCompareModel } from '../useCompareModel'
import { definitionsSheet } from './definitionsSheet'
import { readDefinitions } from './readDefinitions'

/** A way of comparing that has nothing to show, e.g. two regions where none is chosen, has no sheet. */
const hasRows = ({ rows }: Sheet): boolean => rows.length > 0

/** The workbook of a comparison: a sheet for each way of comparing, and how the compared indicators are counted. */
export function useCompareWorkbook(): () => Promise<readonly Sheet[]> {
  const { i18n } = useTranslation()
  const client = useQueryClient()
  const source = useDataSource()
  const words = useWords()
  const model = useCompareModel()

  return async () => {
    const ids = model.indicators.map((indicator) => indicator.id)
    const metadata = await readDefinitions(client, source, ids)
    const t = i18n.getFixedT(null, 'workbook')
    return [
      trendsSheet(model, words, i18n.getFixedT(null, 'trends')),
      multiplesSheet(model, words, i18n.getFixedT(null, 'multiples')),
      similarSheet(model, words, i18n.getFixedT(null, 'neighbours')),
      definitionsSheet(model, metadata, words, t, i18n.getFixedT(null, 'counting')),
    ].filter(hasRows)
  }
}

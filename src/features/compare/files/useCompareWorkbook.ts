import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { useWords } from '../../../i18n/words'
import type { Sheet } from '../../../ui/files/sheet'
import { useCompareModel } from '../useCompareModel'
import { definitionsSheet } from './definitionsSheet'
import { readDefinitions } from './readDefinitions'

/** The workbook of a comparison: a sheet for each way of comparing, and how the compared indicators are counted. */
export function useCompareWorkbook(): () => Promise<readonly Sheet[]> {
  const { t } = useTranslation('workbook')
  const { t: tCounting } = useTranslation('counting')
  const client = useQueryClient()
  const source = useDataSource()
  const words = useWords()
  const model = useCompareModel()

  return async () => {
    const metadata = await readDefinitions(
      client,
      source,
      model.indicators.map((indicator) => indicator.id),
    )
    return [definitionsSheet(model, metadata, words, t, tCounting)]
  }
}

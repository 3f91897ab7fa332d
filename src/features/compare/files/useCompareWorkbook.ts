import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { useWords } from '../../../i18n/words'
import type { Sheet } from '../../../ui/files/sheet'
import { useCompareModel } from '../useCompareModel'

/** The workbook of a comparison; what the other ways of comparing need comes when it is asked for. */
export function useCompareWorkbook(): () => Promise<readonly Sheet[]> {
  const { i18n } = useTranslation()
  const client = useQueryClient()
  const source = useDataSource()
  const words = useWords()
  const model = useCompareModel()
  return async () => {
    const { compareSheets } = await import('./compareSheets')
    return compareSheets(model, { client, source, i18n, words })
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { boundariesQuery } from '../../data/queries'
import type { Boundaries } from '../../data/dataSource'
import { useWords } from '../../i18n/words'
import { useBoundariesCredit } from '../../view/useBoundariesCredit'
import { useClassRanges } from '../../view/useClassRanges'
import { useMapModel } from '../../view/useMapModel'
import { useSummary } from '../../view/useSummary'
import { useView } from '../../view/useView'
import type { ExportInput } from './exportInput'
import { exportTexts } from './exportTexts'

/** Gathers what a file needs at the moment it is asked for. */
export function useExportInput(): () => Promise<ExportInput> {
  const { t } = useTranslation('download')
  const { t: tLegend } = useTranslation('legend')
  const model = useMapModel()
  const { view, hrefFor } = useView()
  const client = useQueryClient()
  const source = useDataSource()
  const words = useWords()
  const summary = useSummary(model)
  const credit = useBoundariesCredit()
  const legend = useClassRanges()
  const { indicator, selection, division } = model

  return async () => {
    const texts = exportTexts(model, { words, t, tLegend, summary, legend, credit })
    const boundaries: Boundaries | null = await client
      .ensureQueryData(boundariesQuery(source, division.id, 'detailed'))
      .then((answer) => answer.data)
      // Without boundaries the picture shows tiles; the rest of the file is whole.
      .catch(() => null)
    return {
      model,
      boundaries,
      language: view.language,
      address: new URL(hrefFor({ period: selection.period, indicator: indicator.id }), location.origin).href,
      texts,
    }
  }
}

import { useTranslation } from 'react-i18next'
import { displayDecimals } from '../../../i18n/figureText'
import { useWords } from '../../../i18n/words'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import { FileMenu } from '../../../view/files/FileMenu'
import { useAllSeries } from '../../../view/useAllSeries'
import type { ShownRow } from './useCatalogueRows'

/** Takes the listed indicators away as a table. */
export function CatalogueDownload({ rows, found }: { rows: readonly ShownRow[]; found: string }) {
  const { t } = useTranslation('indicators')
  const sheet = useCatalogueSheet(rows, found)
  return <FileMenu name={t('title')} sheet={sheet} workbook={async () => Promise.resolve([sheet()])} />
}

function useCatalogueSheet(rows: readonly ShownRow[], found: string): () => Sheet {
  const { t } = useTranslation('indicators')
  const { t: tCounting } = useTranslation('counting')
  const { catalogue, period: quarter } = useAllSeries()
  const { formats, figureText, local } = useWords()
  const rowOf = ({ indicator, series, period, national, completeness }: ShownRow): readonly Cell[] => {
    const direction = catalogue.programme.directions.find(({ id }) => id === indicator.direction)
    const field = direction?.fields.find(({ id }) => id === indicator.field)
    const decimals = displayDecimals(indicator, series.normalisation, national.value ?? 1)
    const change = national.change.kind === 'none' ? '' : figureText.change(national.change).text
    return [
      textCell(`${indicator.direction} ${local(direction?.name ?? {}).text}`),
      textCell(local(field?.name ?? {}).text),
      textCell(local(indicator.name).text),
      textCell(indicator.id),
      textCell(figureText.unit(indicator, series.normalisation)),
      textCell(t(`kind.${indicator.kind}`)),
      textCell(tCounting(indicator.frequency)),
      textCell(tCounting(`polarity.${indicator.better}`)),
      textCell(formats.period(period, 'short')),
      numberCell(national.value, decimals),
      textCell(change),
      numberCell(completeness.share, 1),
      numberCell(indicator.measures.length, 0),
    ]
  }
  return () => ({
    name: t('title'),
    title: `${t('title')}, ${formats.period(quarter, 'long')}`,
    notes: [found, t('completenessRule')],
    columns: [
      t('directions'),
      t('field'),
      t('indicator'),
      t('code'),
      tCounting('unit'),
      t('kindOfValue'),
      tCounting('frequency'),
      tCounting('better'),
      t('period'),
      t('country'),
      t('change'),
      t('completenessPercent'),
      t('measures'),
    ],
    rows: rows.map(rowOf),
  })
}

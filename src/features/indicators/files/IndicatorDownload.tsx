import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { boundariesQuery } from '../../../data/queries'
import { useWords } from '../../../i18n/words'
import { FileMenu } from '../../../view/files/FileMenu'
import { useCatalogueView } from '../../../view/useMapModel'
import { useMapSentence } from '../figures/useMapSentence'
import type { IndicatorModel } from '../indicatorModel'
import { mapPicture } from './mapPicture'
import { periodsSheet } from './periodsSheet'
import { rankingSheet, type SheetWords } from './rankingSheet'

/** Takes the map, the ranking and all periods away. */
export function IndicatorDownload({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { t: tTable } = useTranslation('table')
  const { t: tLegend } = useTranslation('legend')
  const words = useWords()
  const { division, regionOf } = useCatalogueView()
  const boundaries = useQuery(boundariesQuery(useDataSource(), division.id, 'light')).data?.data
  const summary = useMapSentence(model)
  const nameOf = (region: string) => words.local(regionOf(region)?.name ?? {}).text
  const shortNameOf = (region: string) => words.local(regionOf(region)?.shortName ?? {}).text
  const sheetWords: SheetWords = { ...words, t, tTable, nameOf }
  const { formats, local } = words
  const { indicator, series, period } = model
  const sheet = () => rankingSheet(model, sheetWords)
  return (
    <FileMenu
      name={`${local(indicator.name).text}_${formats.span(period, series.span, 'short')}`}
      sheet={sheet}
      workbook={async () => Promise.resolve([sheet(), periodsSheet(model, sheetWords)])}
      {...(boundaries === undefined
        ? {}
        : {
            picture: () =>
              mapPicture({
                model,
                boundaries,
                division: division.id,
                summary,
                words,
                nameOf: shortNameOf,
                t: tLegend,
              }),
          })}
    />
  )
}

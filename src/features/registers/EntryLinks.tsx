import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { programmeQuery } from '../../data/queries'
import type { IndicatorId } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { RegisterRow } from '../../domain/register/register'
import { useLocalText } from '../../i18n/localText'
import { useCatalogueView } from '../../view/useMapModel'
import { FRESH_INDICATOR } from '../../view/view'
import { ViewLink } from '../../view/ViewLink'

/** The figure a row is counted in, and the quarter of it; associations stand in the latest. */
function countedIn(row: RegisterRow): { indicator: IndicatorId; period: Period | null } | null {
  if ('status' in row) return { indicator: 'eca-total', period: null }
  if (!('startsOn' in row)) return null
  const quarter = Math.ceil(Number(row.startsOn.slice(5, 7)) / 3)
  // A month has one of four quarters.
  const period = `${row.startsOn.slice(0, 4)}-Q${quarter}` as Period
  if ('type' in row) return { indicator: row.type, period }
  return { indicator: row.language === 'kk' ? 'kz-courses' : 'ethnic-lang-classes', period }
}

/** From a row to the figure it is part of, and to the measure of the programme it answers to. */
export function EntryLinks({ row }: { row: RegisterRow }) {
  const { t } = useTranslation('registers')
  const local = useLocalText()
  const source = useDataSource()
  const { catalogue } = useCatalogueView()
  const code = 'measure' in row ? row.measure : null
  const programme = useQuery({ ...programmeQuery(source, catalogue.programme.id), enabled: code !== null })
  const counted = countedIn(row)
  const indicator = catalogue.indicators.find(
    ({ id, role }) => id === counted?.indicator && role === 'listed',
  )
  const title = programme.data?.data.measures.find(({ id }) => id === code)?.title ?? {}
  return (
    <>
      {code !== null && (
        <p className="entry__measure">
          {t('detail.measure')}: <span lang={local(title).lang}>{local(title).text}</span> ({code})
        </p>
      )}
      {counted !== null && indicator !== undefined && (
        <ViewLink
          className="button"
          page="map"
          patch={{ ...FRESH_INDICATOR, indicator: indicator.id, period: counted.period, region: row.region }}
        >
          {t('detail.toMap', { indicator: local(indicator.name).text })}
        </ViewLink>
      )}
    </>
  )
}

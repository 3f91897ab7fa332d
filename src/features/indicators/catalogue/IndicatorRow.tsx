import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { useFigureText } from '../../../i18n/figureText'
import { useLocalText } from '../../../i18n/localText'
import { ChangeText } from '../../../ui/ChangeText'
import { Sparkline } from '../../../ui/Sparkline'
import { seriesKey } from '../../../view/seriesKey'
import { useAllSeries } from '../../../view/useAllSeries'
import { FRESH_INDICATOR } from '../../../view/view'
import { ViewLink } from '../../../view/ViewLink'
import { CompletenessMeter } from '../CompletenessMeter'
import { IndicatorFacts } from '../IndicatorFacts'
import type { ShownRow } from './useCatalogueRows'

const NONE = '–'

/** One indicator of the catalogue: what it is, the country's figure and its course, how complete it is. */
export function IndicatorRow({ row }: { row: ShownRow }) {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const { period: quarter } = useAllSeries()
  const { indicator, series, period, national, completeness } = row
  const { normalisation } = series
  const values = useMemo(() => series.national.map(({ value }) => value), [series])
  const name = local(indicator.name)
  const measures = indicator.measures.length
  return (
    <tr>
      <th scope="row">
        <ViewLink
          className="catalogue-list__name"
          lang={name.lang}
          page="indicator"
          patch={{ ...FRESH_INDICATOR, indicator: indicator.id }}
        >
          {name.text}
        </ViewLink>
        <IndicatorFacts indicator={indicator} />
      </th>
      <td data-label={t('country')}>
        <span className="catalogue-list__value" data-obs={seriesKey(series, period)}>
          {national.value === null
            ? NONE
            : figureText.valueNumber(national.value, indicator, normalisation) +
              figureText.statusMark(national.status)}
        </span>
        {national.mixesRules && (
          <span title={t('mixed')}>
            {' ≠'}
            <span className="visually-hidden">{t('mixed')}</span>
          </span>
        )}
        <span className="catalogue-list__unit">
          {national.value === null
            ? t('noCountry')
            : figureText.unitBeside(national.value, indicator, normalisation)}
          {period === quarter ? '' : ` · ${formats.period(period, 'short')}`}
        </span>
      </td>
      <td data-label={t('change')}>
        <ChangeText {...figureText.change(national.change)} better={indicator.better} />
      </td>
      <td className="catalogue-list__course">
        <Sparkline values={values} at={series.displayed.periods.indexOf(period)} />
      </td>
      <td data-label={t('completeness')}>
        <CompletenessMeter completeness={completeness} />
      </td>
      <td data-label={t('measures')} className="catalogue-list__measures">
        {measures === 0 ? NONE : formats.number(measures)}
      </td>
    </tr>
  )
}

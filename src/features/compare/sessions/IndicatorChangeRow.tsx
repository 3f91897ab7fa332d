import { useTranslation } from 'react-i18next'
import type { NationalFigure } from '../../../domain/crossSection'
import type { Period } from '../../../domain/period'
import { useWords } from '../../../i18n/words'
import { ChangeText } from '../../../ui/ChangeText'
import type { Series } from '../../../view/allSeries'
import { seriesKey } from '../../../view/seriesKey'
import { FRESH_INDICATOR } from '../../../view/view'
import { ViewLink } from '../../../view/ViewLink'
import { changeWords } from '../../../view/compare/changeWords'
import type { IndicatorChange } from '../../../view/compare/compareSessions'

interface Props {
  readonly row: IndicatorChange
  readonly days: readonly [earlier: string, later: string]
}

/** One indicator of the country: then, now, change; why there is none, and over how many regions it is. */
export function IndicatorChangeRow({ row, days }: Props) {
  const { t } = useTranslation('sessions')
  const words = useWords()
  const { series, pair, before, after, change, compared } = row
  const { indicator, normalisation, span } = series
  const name = words.local(indicator.name)
  const text = changeWords(change, words, t)
  const unit = words.figureText.unit(indicator, normalisation)
  const years =
    indicator.frequency === 'year'
      ? `, ${words.formats.span(pair.earlier, span, 'short')} → ${words.formats.span(pair.later, span, 'short')}`
      : ''
  return (
    <tr>
      <th scope="row">
        <ViewLink
          page="map"
          patch={{ ...FRESH_INDICATOR, indicator: indicator.id, period: pair.later, normalisation }}
          lang={name.lang}
        >
          {name.text}
        </ViewLink>{' '}
        <span className="session-table__unit">
          {unit}
          {years}
        </span>
      </th>
      <NationalCell
        figure={before}
        series={series}
        period={pair.earlier}
        label={words.formats.date(days[0])}
      />
      <NationalCell figure={after} series={series} period={pair.later} label={words.formats.date(days[1])} />
      <td className="session-table__change" data-label={t('change')}>
        {text.direction === 'none' ? (
          <span className="session-table__reason">
            {indicator.overRegions === 'none' ? t('noCountry') : text.spoken}
          </span>
        ) : (
          <>
            <ChangeText {...text} better={indicator.better} />
            <span className="session-table__over">{t('over', { count: compared })}</span>
          </>
        )}
      </td>
    </tr>
  )
}

interface CellProps {
  readonly figure: NationalFigure
  readonly series: Series
  readonly period: Period
  readonly label: string
}

function NationalCell({ figure, series, period, label }: CellProps) {
  const { t } = useTranslation('sessions')
  const { figureText } = useWords()
  const { value, status, mixesRules } = figure
  const { indicator, normalisation } = series
  const marks = `${figureText.statusMark(status)}${mixesRules ? '≠' : ''}`
  const missing =
    indicator.overRegions === 'none' ? t('notComputed') : figureText.value(figure, indicator, normalisation)
  return (
    <td
      className={value === null ? 'session-table__absence' : 'session-table__value'}
      data-obs={seriesKey(series, period)}
      data-label={label}
    >
      {value === null ? missing : figureText.valueNumber(value, indicator, normalisation)}
      {value !== null && marks !== '' && <sup>{marks}</sup>}
    </td>
  )
}

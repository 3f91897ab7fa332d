import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { parsePeriod, previousYear } from '../../../domain/period'
import { trendRows, type TrendRow } from '../../../domain/trendRows'
import { useTrendSentence } from '../../../i18n/useTrendSentence'
import { useWords } from '../../../i18n/words'
import { BandChart } from '../../../ui/charts/BandChart'
import { TrendKey } from '../../../ui/charts/TrendKey'
import { ChangeText } from '../../../ui/ChangeText'
import { seriesKey } from '../../../view/seriesKey'
import type { IndicatorModel } from '../indicatorModel'
import { CountryTable } from './CountryTable'
import { CountryTargets } from './CountryTargets'
import './country-card.css'

const CHART_HEIGHT = 210

/** The country: the figure of the quarter, and its course inside the band of all regions. */
export function CountryCard({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { t: tRanking } = useTranslation('ranking')
  const { t: tCharts } = useTranslation('charts')
  const { formats, figureText, local } = useWords()
  const { indicator, series, period, section } = model
  const { national } = section
  const { normalisation } = series
  const rows = useCountryRows(model)
  const provisional = useMemo(
    () => new Set(rows.map((row) => row.period).filter((_, index) => series.national[index]?.status === 'P')),
    [rows, series],
  )
  const breaks = useMemo(
    () => indicator.breaks.flatMap((each) => parsePeriod(each.period) ?? []),
    [indicator],
  )
  const writeValue = (value: number) => figureText.valueNumber(value, indicator, normalisation)
  const sentence = useTrendSentence(
    rows.map((row) => ({ period: row.period, value: row.region })),
    { writeValue, writePeriod: (each) => formats.period(each, 'short') },
  )
  const title = tCharts('title', { name: tRanking('country'), indicator: local(indicator.name).text })
  return (
    <>
      <h2 className="indicator-card__title">{tRanking('country')}</h2>
      <div className="country-card__body">
        <div>
          <p className="country-card__line">
            <span className="country-card__value" data-obs={seriesKey(series, period)}>
              {national.value === null
                ? '–'
                : writeValue(national.value) + figureText.statusMark(national.status)}
            </span>
            <span className="country-card__unit">
              {national.value === null
                ? tRanking('noValue')
                : figureText.unitBeside(national.value, indicator, normalisation)}
            </span>
            <ChangeText {...figureText.change(national.change)} better={indicator.better} />
          </p>
          <p className="country-card__note">{formats.span(period, series.span, 'long')}</p>
          <p className="country-card__note">
            {tRanking('vsYear', { period: formats.span(previousYear(period), series.span, 'short') })}
          </p>
          <p className="country-card__note">{figureText.reported(national.reported, national.expected)}</p>
          {national.mixesRules && (
            <p className="country-card__note country-card__note--care">≠ {tRanking('mixes')}</p>
          )}
          <CountryTargets indicator={indicator} />
        </div>
        <figure className="country-card__chart" aria-label={title}>
          <p className="visually-hidden">{sentence}</p>
          <BandChart
            rows={rows}
            provisional={provisional}
            breaks={breaks}
            at={period}
            writeValue={writeValue}
            height={CHART_HEIGHT}
          />
          <figcaption>
            <TrendKey name={tRanking('country')} />
          </figcaption>
        </figure>
      </div>
      <details className="indicator-card__details">
        <summary>{t('figuresAsTable')}</summary>
        <CountryTable model={model} rows={rows} />
      </details>
    </>
  )
}

/** The country stands where the chart of a region has the region. */
function useCountryRows({ series }: IndicatorModel): readonly TrendRow[] {
  return useMemo(
    () =>
      trendRows(series.displayed, series.national, null).map((row) =>
        Object.assign(row, { region: row.national }),
      ),
    [series],
  )
}

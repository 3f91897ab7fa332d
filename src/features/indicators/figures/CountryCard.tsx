import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { previousYear } from '../../../domain/period'
import { trendRows, type TrendRow } from '../../../domain/trendRows'
import { useWords } from '../../../i18n/words'
import { ChangeText } from '../../../ui/ChangeText'
import { seriesKey } from '../../../view/seriesKey'
import type { IndicatorModel } from '../indicatorModel'
import { CountryChart } from './CountryChart'
import { CountryTable } from './CountryTable'
import { CountryTargets } from './CountryTargets'
import './country-card.css'

/** The country: the figure of the period, its targets, and its course inside the band of all regions. */
export function CountryCard({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { t: tRanking } = useTranslation('ranking')
  const { formats, figureText } = useWords()
  const { indicator, series, period, section } = model
  const { national } = section
  const { normalisation, span } = series
  const rows = useCountryRows(model)
  const base = formats.span(previousYear(period), span, 'short')
  return (
    <>
      <h2 className="indicator-card__title">{tRanking('country')}</h2>
      <div className="country-card__body">
        <div>
          <p className="country-card__line">
            <span className="country-card__value" data-obs={seriesKey(series, period)}>
              {national.value === null
                ? '–'
                : figureText.valueNumber(national.value, indicator, normalisation) +
                  figureText.statusMark(national.status)}
            </span>
            <span className="country-card__unit">
              {national.value === null
                ? tRanking('noValue')
                : figureText.unitBeside(national.value, indicator, normalisation)}
            </span>
            <ChangeText {...figureText.change(national.change)} better={indicator.better} />
          </p>
          <p className="country-card__note">{formats.span(period, span, 'long')}</p>
          <p className="country-card__note">{tRanking('vsYear', { period: base })}</p>
          <p className="country-card__note">{figureText.reported(national.reported, national.expected)}</p>
          {national.mixesRules && (
            <p className="country-card__note country-card__note--care">≠ {tRanking('mixes')}</p>
          )}
          <CountryTargets indicator={indicator} />
        </div>
        <CountryChart model={model} rows={rows} />
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

import { useTranslation } from 'react-i18next'
import { quarterOf, quartersOf, yearOf, type Quarter } from '../../../domain/period'
import { useFormats } from '../../../i18n/formats/formats'
import type { Series } from '../../../view/allSeries'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'
import '../analysis-field.css'

interface Props {
  readonly model: CompareModel
  readonly main: Series
}

/** The quarter by which the address names a period: a year by its last one. */
const asQuarter = (year: number, quarter: number): Quarter => quartersOf(year)[quarter - 1] ?? `${year}-Q4`

/** What is 100 when lines are first indexed: the first period of the season on show, so that like is compared with like. */
function firstOfSeason(quarters: readonly Quarter[], at: Quarter): Quarter {
  const season = quarterOf(at)
  return quarters.find((quarter) => quarterOf(quarter) === season) ?? at
}

/** Values or an index, what is 100, and where the lines begin. */
export function TrendOptions({ model, main }: Props) {
  const { t } = useTranslation('trends')
  const formats = useFormats()
  const { changeCompare } = useViewActions()
  const { compare, series } = model
  const { period: now } = series
  const isAnnual = main.indicator.frequency === 'year'
  const write = (quarter: Quarter) =>
    formats.span(series.periodOf(main.indicator, quarter), main.span, 'short')
  const years = [...new Set(main.displayed.periods.map((period) => yearOf(period)))]
  const quarters = isAnnual
    ? years.map((year) => asQuarter(year, 4))
    : years.flatMap((year) => quartersOf(year)).filter((quarter) => main.displayed.periods.includes(quarter))
  const base =
    compare.base === null || !isAnnual
      ? compare.base
      : asQuarter(Number(series.periodOf(main.indicator, compare.base)), 4)
  const starts = years.map((year) => asQuarter(year, 1))
  const since = compare.since ?? ''
  const isOwnStart = compare.since !== null && !starts.includes(compare.since)
  return (
    <div className="trends-view__options">
      <SegmentedChoice
        className="trends-view__switch"
        legend={t('options')}
        choices={['asTheyAre', 'indexed']}
        chosen={base === null ? 'asTheyAre' : 'indexed'}
        label={(values) => t(values)}
        onChange={(values) =>
          changeCompare({
            base:
              values === 'asTheyAre'
                ? null
                : firstOfSeason(quarters, isAnnual ? asQuarter(yearOf(now), 4) : now),
          })
        }
      />
      {base !== null && (
        <label className="analysis-field">
          <span>{t(isAnnual ? 'baseYear' : 'baseQuarter')}</span>
          <select
            value={base}
            onChange={(event) => {
              const chosen = quarters.find((quarter) => quarter === event.currentTarget.value)
              if (chosen !== undefined) changeCompare({ base: chosen })
            }}
          >
            {!quarters.includes(base) && <option value={base}>{write(base)}</option>}
            {quarters.map((quarter) => (
              <option key={quarter} value={quarter}>
                {write(quarter)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="analysis-field">
        <span>{t('since')}</span>
        <select
          value={since}
          onChange={(event) => {
            const chosen = starts.find((quarter) => quarter === event.currentTarget.value)
            changeCompare({ since: chosen ?? null })
          }}
        >
          <option value="">{t('sinceAll')}</option>
          {isOwnStart && <option value={since}>{formats.period(compare.since ?? now, 'short')}</option>}
          {starts.slice(1).map((quarter) => (
            <option key={quarter} value={quarter}>
              {isAnnual ? String(yearOf(quarter)) : formats.period(quarter, 'short')}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

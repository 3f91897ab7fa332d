import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { useTrendSentence } from '../../i18n/useTrendSentence'
import { BandChart } from '../../ui/charts/BandChart'
import type { RegionRow } from '../../view/regionModel'
import { useRegionModel } from '../../view/useRegionModel'
import { TrendTable } from './TrendTable'
import { useTrend } from './useTrend'

/** Course of one indicator: a drawing, the same in a sentence, a slider that reads it, and a table. */
export function RegionTrend({ row }: { row: RegionRow }) {
  const { t } = useTranslation('region')
  const { t: tCharts } = useTranslation('charts')
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const { region } = useRegionModel()
  const [isTable, setIsTable] = useState(false)
  const [read, setRead] = useState<number | null>(null)
  const { indicator, reading, period } = row
  const trend = useTrend(row)
  const sentence = useTrendSentence(
    trend.rows.map((each) => ({ period: each.period, value: each.region })),
    { writeValue: trend.writeValue, writePeriod: (each) => formats.period(each, 'short') },
  )
  const index = read ?? Math.max(0, reading.displayed.periods.indexOf(period))
  const point = trend.rows[index]
  const readText =
    point === undefined
      ? ''
      : tCharts('readValue', {
          period: formats.period(point.period, 'long'),
          value: figureText.value(
            { value: point.region, absence: 'not-reported' },
            indicator,
            reading.normalisation,
          ),
        })
  const name = local(indicator.name).text
  return (
    <figure
      className="region-trend"
      aria-label={t('trendOf', { indicator: name, region: local(region.name).text })}
    >
      <figcaption className="region-trend__unit">
        {figureText.unit(indicator, reading.normalisation)}
      </figcaption>
      <p className="visually-hidden">{sentence}</p>
      {isTable ? (
        <TrendTable row={row} rows={trend.rows} writeValue={trend.writeValue} />
      ) : (
        <>
          <BandChart {...trend} at={point?.period ?? null} />
          <label className="region-trend__reader">
            <span className="visually-hidden">{tCharts('read')}</span>
            <input
              type="range"
              min={0}
              max={trend.rows.length - 1}
              value={index}
              aria-label={tCharts('read')}
              aria-valuetext={readText}
              onChange={(event) => setRead(Number(event.currentTarget.value))}
            />
            <span aria-hidden="true">{readText}</span>
          </label>
        </>
      )}
      <button type="button" className="button button--quiet" onClick={() => setIsTable(!isTable)}>
        {isTable ? tCharts('asChart') : tCharts('asTable')}
      </button>
    </figure>
  )
}

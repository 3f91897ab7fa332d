import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parsePeriod } from '../../../domain/period'
import type { TrendRow } from '../../../domain/trendRows'
import { useTrendSentence } from '../../../i18n/useTrendSentence'
import { useWords } from '../../../i18n/words'
import { BandChart } from '../../../ui/charts/BandChart'
import { TrendKey } from '../../../ui/charts/TrendKey'
import type { IndicatorModel } from '../indicatorModel'

interface Props {
  readonly model: IndicatorModel
  /** The country in the place of a region. */
  readonly rows: readonly TrendRow[]
}

const HEIGHT = 210

/** Course of the country inside the band of all regions: a drawing, the same in a sentence, and a slider that reads it. */
export function CountryChart({ model, rows }: Props) {
  const { t } = useTranslation('charts')
  const { formats, figureText, local } = useWords()
  const { indicator, series, period } = model
  const { normalisation, national } = series
  // The period on show until the slider is moved; another period takes it back.
  const [read, setRead] = useState<{ readonly of: string; readonly index: number } | null>(null)
  const shown = rows.findIndex((row) => row.period === period)
  const index = read?.of === period ? read.index : Math.max(0, shown)
  const point = rows[index]
  const provisional = useMemo(
    () => new Set(rows.flatMap((row, i) => (national[i]?.status === 'P' ? [row.period] : []))),
    [rows, national],
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
  const readText =
    point === undefined
      ? ''
      : t('readValue', {
          period: formats.period(point.period, 'long'),
          value: figureText.value(
            { value: point.region, absence: national[index]?.absence ?? 'not-reported' },
            indicator,
            normalisation,
          ),
        })
  return (
    <figure
      className="country-card__chart"
      aria-label={t('title', { name: t('country'), indicator: local(indicator.name).text })}
    >
      <p className="visually-hidden">{sentence}</p>
      <BandChart
        rows={rows}
        provisional={provisional}
        breaks={breaks}
        at={point?.period ?? null}
        writeValue={writeValue}
        height={HEIGHT}
      />
      <label className="country-card__reader">
        <input
          type="range"
          min={0}
          max={Math.max(0, rows.length - 1)}
          value={index}
          aria-label={t('read')}
          aria-valuetext={readText}
          onChange={(event) => setRead({ of: period, index: Number(event.currentTarget.value) })}
        />
        <span aria-hidden="true">{readText}</span>
      </label>
      <figcaption>
        <TrendKey name={t('country')} />
      </figcaption>
    </figure>
  )
}

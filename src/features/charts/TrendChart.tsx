import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { observationKey } from '../../view/observationKey'
import { useMapModel } from '../../view/useMapModel'
import { trendRows, type TrendRow } from '../../domain/trendRows'
import { useTrendSentence } from '../../i18n/useTrendSentence'
import { LatePart } from '../../ui/LatePart'
import { lazyPart } from '../../ui/lazyPart'
import './trend-chart.css'

const TrendPlot = lazyPart(() => import('./TrendPlot'))

const writeYear = (period: string): string => period.slice(0, 4)

/** Course of the country and the selected region inside the band of all regions: a sentence, a drawing, a slider, a table. */
export default function TrendChart() {
  const { t } = useTranslation('charts')
  const model = useMapModel()
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const { displayed, national, selection, indicator, regionOf } = model
  const [isTable, setIsTable] = useState(false)
  const [at, setAt] = useState<number | null>(null)
  const rows = useMemo(
    () => trendRows(displayed, national, selection.region),
    [displayed, national, selection.region],
  )
  const region = selection.region === null ? undefined : regionOf(selection.region)
  const name = region === undefined ? t('country') : local(region.name).text
  const valueOf = (row: TrendRow) => (region === undefined ? row.national : row.region)
  const { normalisation } = selection
  const write = useCallback(
    (value: number) => figureText.valueNumber(value, indicator, normalisation),
    [figureText, indicator, normalisation],
  )
  const breaks = useMemo(() => indicator.breaks.map((each) => each.period), [indicator])
  const sentence = useTrendSentence(
    rows.map((row) => ({ period: row.period, value: valueOf(row) })),
    { writeValue: write, writePeriod: (period) => formats.span(period, selection.span, 'short') },
  )
  const index = at ?? Math.max(0, displayed.periods.indexOf(selection.period))
  const read = rows[index]
  const readText =
    read === undefined
      ? ''
      : t('readValue', {
          period: formats.span(read.period, selection.span, 'long'),
          value: figureText.value(
            { value: valueOf(read), absence: 'not-reported' },
            indicator,
            selection.normalisation,
          ),
        })

  return (
    <figure className="trend-chart" aria-label={t('title', { name, indicator: local(indicator.name).text })}>
      <figcaption>
        <h2 className="trend-chart__title">{t('trend')}</h2>
        <p className="trend-chart__unit">
          {name} · {figureText.unit(indicator, selection.normalisation)}
        </p>
      </figcaption>
      <p className="trend-chart__sentence">{sentence}</p>
      {isTable ? (
        <TrendTable rows={rows} valueOf={valueOf} />
      ) : (
        <>
          <LatePart waiting={<div className="trend-chart__plot" />}>
            <TrendPlot
              rows={rows}
              at={at === null ? null : (read?.period ?? null)}
              breaks={breaks}
              writePeriod={writeYear}
              writeValue={write}
            />
          </LatePart>
          <label className="trend-chart__reader">
            <span className="visually-hidden">{t('read')}</span>
            <input
              type="range"
              min={0}
              max={rows.length - 1}
              value={index}
              aria-label={t('read')}
              aria-valuetext={readText}
              onChange={(event) => setAt(Number(event.currentTarget.value))}
            />
            <span aria-hidden="true">{readText}</span>
          </label>
          <ul className="trend-chart__key" aria-hidden="true">
            <li className="trend-chart__key--national">{t('country')}</li>
            {region !== undefined && (
              <li className="trend-chart__key--region">{local(region.shortName).text}</li>
            )}
            <li className="trend-chart__key--median">{t('median')}</li>
            <li className="trend-chart__key--middle">{t('band')}</li>
            <li className="trend-chart__key--range">{t('range')}</li>
          </ul>
        </>
      )}
      <button type="button" className="button" onClick={() => setIsTable(!isTable)}>
        {isTable ? t('asChart') : t('asTable')}
      </button>
    </figure>
  )
}

function TrendTable({
  rows,
  valueOf,
}: {
  rows: readonly TrendRow[]
  valueOf: (row: TrendRow) => number | null
}) {
  const { t } = useTranslation('charts')
  const model = useMapModel()
  const formats = useFormats()
  const figureText = useFigureText()
  const { selection, indicator } = model
  const write = (value: number | null) =>
    value === null ? '–' : figureText.valueNumber(value, indicator, selection.normalisation)
  return (
    <table className="trend-chart__table">
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{figureText.unit(indicator, selection.normalisation)}</th>
          <th scope="col">{t('median')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.period}>
            <th scope="row">{formats.span(row.period, selection.span, 'short')}</th>
            <td data-obs={observationKey(model, selection.region ?? undefined, row.period)}>
              {write(valueOf(row))}
            </td>
            <td>{write(row.median)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useTranslation } from 'react-i18next'
import type { Absence } from '../../domain/observation'
import { useFigureText } from '../../i18n/figureText'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { useMapModel } from '../../view/useMapModel'
import { ABSENCE_MARKS, markOf, patternFill } from '../../view/patterns'
import { PatternDefs } from './PatternDefs'
import { useClassRanges } from '../../view/useClassRanges'
import './map-legend.css'

/** What the colours mean: classes with their borders and counts, marks of "no value" with names, notes on comparability. */
export function MapLegend() {
  const { t } = useTranslation('legend')
  const model = useMapModel()
  const { classification, crossSection, colours, selection, indicator } = model
  const figureText = useFigureText()
  const ranges = useClassRanges()
  const selected = selection.region === null ? undefined : model.figureOf(selection.region)
  const isCount = indicator.kind === 'flow' || indicator.kind === 'stock'
  const isRawFill =
    isCount &&
    selection.normalisation === 'absolute' &&
    selection.symbology === 'fill' &&
    selection.kind === 'map'

  return (
    <div className="map-legend" role="group" aria-label={t('name')}>
      <svg width="0" height="0" aria-hidden="true" className="map-legend__defs">
        <PatternDefs scope="legend" />
      </svg>
      {classification !== null && (
        <div>
          <p className="map-legend__title">
            {figureText.unit(indicator, selection.normalisation)} ·{' '}
            {methodText(t, classification.method, classification.count)}
          </p>
          <ol className="map-legend__classes">
            {ranges.map((range, i) => (
              <li
                key={range}
                className="map-legend__class"
                data-selected={selected?.classIndex === i ? '' : undefined}
                aria-label={t('item', {
                  number: i + 1,
                  of: ranges.length,
                  range,
                  count: crossSection.classCounts[i] ?? 0,
                })}
              >
                <svg
                  className="map-legend__swatch"
                  viewBox="0 0 60 14"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width="60" height="14" fill={colours[i]} />
                </svg>
                <span className="map-legend__range" aria-hidden="true">
                  {range}
                </span>
                <span className="map-legend__count" aria-hidden="true">
                  {crossSection.classCounts[i]}
                  {selected?.classIndex === i ? ' ◆' : ''}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <div className="map-legend__remarks">
        {classification !== null && classification.centre !== null && <Centre />}
        <AbsentRegions />
        <Notes />
        {selection.symbology === 'circles' && selection.kind === 'map' && (
          <p className="map-legend__note">{t('circles')}</p>
        )}
        {isRawFill && (
          <p className="map-legend__note map-legend__note--caution" role="note">
            {t('caution')}
          </p>
        )}
      </div>
    </div>
  )
}

type LegendT = ReturnType<typeof useTranslation<'legend'>>['t']
type Method = NonNullable<ReturnType<typeof useMapModel>['classification']>['method']

function methodText(t: LegendT, method: Method, count: number): string {
  return method === 'diverging-target' || method === 'diverging-national'
    ? t(`method.${method}`)
    : t(`method.${method}`, { count })
}

function Centre() {
  const { t } = useTranslation('legend')
  const { classification, indicator, selection } = useMapModel()
  const figureText = useFigureText()
  if (classification === null || classification.centre === null) return null
  const { method, centre } = classification
  if (method !== 'diverging-target' && method !== 'diverging-national') return null
  const value = figureText.valueNumber(centre, indicator, selection.normalisation)
  return <p className="map-legend__note">▼ {t(`centre.${method}`, { value })} ▲</p>
}

/** Regions without a value, by kind of absence: each pattern with its word and the names. */
function AbsentRegions() {
  const { t } = useTranslation('legend')
  const model = useMapModel()
  const names = useNames()
  const present = ABSENCE_MARKS.flatMap((mark) => {
    const figures = model.crossSection.figures.filter(
      (figure) => figure.absence !== null && markOf(figure.absence) === mark,
    )
    const absence: Absence | null = figures[0]?.absence ?? null
    return absence === null ? [] : [{ mark, absence, regions: figures.map((figure) => figure.region) }]
  })
  if (present.length === 0) return null
  return (
    <ul className="map-legend__absent" aria-label={t('noData')}>
      {present.map(({ mark, absence, regions }) => (
        <li key={mark}>
          <svg className="map-legend__swatch" viewBox="0 0 28 14" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="27"
              height="13"
              fill={patternFill('legend', absence)}
              className="map-legend__outline"
            />
          </svg>
          <span>
            {t(`mark.${mark}`)}: {names(regions)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function useNames(): (regions: readonly string[]) => string {
  const { regionOf } = useMapModel()
  const formats = useFormats()
  const local = useLocalText()
  return (regions) => formats.list(regions.map((id) => local(regionOf(id)?.shortName ?? {}).text))
}

/** Regions that count by another rule, and those near a class border. */
function Notes() {
  const { t } = useTranslation('legend')
  const { crossSection } = useMapModel()
  const names = useNames()
  const other = crossSection.figures.filter((figure) => figure.isOtherRule).map((figure) => figure.region)
  const close = crossSection.figures.filter((figure) => figure.isCloseCall).map((figure) => figure.region)
  return (
    <>
      {other.length > 0 && <p className="map-legend__note">{t('otherRule', { names: names(other) })}</p>}
      {close.length > 0 && <p className="map-legend__note">{t('close', { names: names(close) })}</p>}
    </>
  )
}

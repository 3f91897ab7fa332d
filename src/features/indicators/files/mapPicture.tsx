import type { TFunction } from 'i18next'
import type { Boundaries } from '../../../data/dataSource'
import type { DivisionId } from '../../../domain/division'
import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import { classRanges } from '../../../view/classRanges'
import { regionPaths, SMALL_MAP } from '../../../view/regionPaths'
import { absenceEntries } from '../figures/mapKeyEntries'
import { MapDrawing } from '../figures/MapDrawing'
import { MapKeyDrawing, type KeyEntry } from '../figures/MapKeyDrawing'
import type { IndicatorModel } from '../indicatorModel'

interface Input {
  readonly model: IndicatorModel
  readonly boundaries: Boundaries
  readonly division: DivisionId
  readonly summary: string
  readonly words: Words
  /** Short name of a region. */
  readonly nameOf: (region: string) => string
  readonly t: TFunction<'legend'>
}

const SCOPE = 'picture'
/** Room for three rows of swatches. */
const KEY_HEIGHT = 62

/** The small map of the page with its legend drawn below it. */
export function mapPicture({ model, boundaries, division, summary, words, nameOf, t }: Input): Picture {
  const { indicator, series, period, classification, colours, section, symbology } = model
  const { formats, figureText, local } = words
  const write = (value: number) => figureText.valueNumber(value, indicator, series.normalisation)
  const ranges = classification === null ? [] : classRanges(classification, write, t)
  const entries: readonly KeyEntry[] = [
    ...ranges.map((text, i) => ({ text, fill: colours[i] ?? 'none' })),
    ...absenceEntries(section.figures).map(({ mark, absence }) => ({ text: t(`mark.${mark}`), absence })),
  ]
  const others = section.figures.filter(({ isOtherRule }) => isOtherRule).map(({ region }) => region)
  const names = (regions: readonly string[]) => formats.list(regions.map(nameOf))
  return {
    title: local(indicator.name).text,
    subtitle: `${formats.span(period, series.span, 'long')}, ${figureText.unit(indicator, series.normalisation)}`,
    summary,
    notes: [
      ...(others.length > 0 ? [t('otherRule', { names: names(others) })] : []),
      ...(symbology === 'circles' ? [t('circles')] : []),
    ],
    width: SMALL_MAP.width,
    height: SMALL_MAP.height + KEY_HEIGHT,
    drawing: (
      <g>
        <MapDrawing
          model={model}
          division={division}
          paths={regionPaths(boundaries)}
          selected={null}
          scope={SCOPE}
        />
        <g transform={`translate(0 ${SMALL_MAP.height + 8})`}>
          <MapKeyDrawing entries={entries} width={SMALL_MAP.width} scope={SCOPE} />
        </g>
      </g>
    ),
  }
}

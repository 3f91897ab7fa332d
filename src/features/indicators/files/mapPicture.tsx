import type { TFunction } from 'i18next'
import type { Boundaries } from '../../../data/dataSource'
import type { RegionFigure } from '../../../domain/crossSection'
import type { DivisionId } from '../../../domain/division'
import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import { classRanges } from '../../../view/classRanges'
import { regionPaths, SMALL_MAP } from '../../../view/regionPaths'
import { absenceEntries } from '../figures/mapKeyEntries'
import { MapDrawing } from '../figures/MapDrawing'
import { MapKeyDrawing, type KeyEntry } from '../figures/MapKeyDrawing'
import { RANKING, RankingDrawing } from '../figures/RankingDrawing'
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
/** The map beside the ranking, larger than on the screen, units. */
const SCALE = 1.5
const GAP = 28
const WIDTH = SMALL_MAP.width * SCALE
const MAP_HEIGHT = SMALL_MAP.height * SCALE

/** What is worth knowing beside the drawing. */
function notesOf({ model, words, nameOf, t }: Input): readonly string[] {
  const others = model.section.figures.filter(({ isOtherRule }) => isOtherRule).map(({ region }) => region)
  return [
    ...(others.length > 0 ? [t('otherRule', { names: words.formats.list(others.map(nameOf)) })] : []),
    ...(model.symbology === 'circles' ? [t('circles')] : []),
  ]
}

/** The small map of the page with its legend, and the ranking beside it. */
export function mapPicture(input: Input): Picture {
  const { model, boundaries, division, summary, words, nameOf, t } = input
  const { indicator, series, period, classification, colours, section } = model
  const { formats, figureText, local } = words
  const write = (value: number) => figureText.valueNumber(value, indicator, series.normalisation)
  const ranges = classification === null ? [] : classRanges(classification, write, t)
  const entries: readonly KeyEntry[] = [
    ...ranges.map((text, i) => ({ text, fill: colours[i] ?? 'none' })),
    ...absenceEntries(section.figures).map(({ mark, absence }) => ({ text: t(`mark.${mark}`), absence })),
  ]
  const valueOf = ({ value, status, absence }: RegionFigure) =>
    value === null
      ? figureText.absence(absence ?? 'not-in-data')
      : write(value) + figureText.statusMark(status)
  return {
    title: local(indicator.name).text,
    subtitle: `${formats.span(period, series.span, 'long')}, ${figureText.unit(indicator, series.normalisation)}`,
    summary,
    notes: notesOf(input),
    width: WIDTH + GAP + RANKING.width,
    height: Math.max(MAP_HEIGHT + 70, section.figures.length * RANKING.row),
    drawing: (
      <g>
        <g transform={`scale(${SCALE})`}>
          <MapDrawing
            model={model}
            division={division}
            paths={regionPaths(boundaries)}
            selected={null}
            scope={SCOPE}
          />
        </g>
        <g transform={`translate(0 ${(MAP_HEIGHT + 14).toFixed(1)})`}>
          <MapKeyDrawing entries={entries} width={WIDTH} scope={SCOPE} />
        </g>
        <g transform={`translate(${(WIDTH + GAP).toFixed(1)} 0)`}>
          <RankingDrawing model={model} nameOf={nameOf} valueOf={valueOf} />
        </g>
      </g>
    ),
  }
}

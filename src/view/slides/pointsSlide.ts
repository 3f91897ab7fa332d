import { fittedTicks, tickDecimals } from '../../domain/axisTicks'
import type { PointsBody, SlideFigure, SlidePoint, StageText } from '../../domain/deck/slide'
import type { CompareModel } from '../compare/compareModel'
import {
  scatterContent,
  type NamedPoint,
  type ScatterAxis,
  type ScatterContent,
} from '../compare/scatterContent'
import { linkInWords } from '../compare/scatterWords'
import { seriesKey } from '../seriesKey'
import { cautionsOf } from './cautions'
import { goneDraft, MOST_FIGURES, type Draft, type KeyFigure } from './draft'
import { slideRegion } from './painted'
import { titleOf } from './proposeTitle'
import type { Site } from './site'
import { DOT, inAll, type Speakers } from './speakers'

type Contents = Readonly<Record<keyof Speakers, ScatterContent>>

function contentsOf(model: CompareModel, { kk, ru, en }: Speakers): Contents | null {
  const all = [kk, ru, en].map(({ words }) => scatterContent(model, words))
  const [inKazakh, inRussian, inEnglish] = all
  return inKazakh === undefined ||
    inRussian === undefined ||
    inEnglish === undefined ||
    inKazakh === null ||
    inRussian === null ||
    inEnglish === null
    ? null
    : { kk: inKazakh, ru: inRussian, en: inEnglish }
}

type Side = 'x' | 'y'

/** "r = 0,99" and "r Пирсона" are not broken over lines. */
const bound = (text: string): string =>
  text.replaceAll(' = ', '\u00a0=\u00a0').replaceAll(/(?<=^|[\s\u00a0])([rρ]) /gu, '$1\u00a0')
/** Steps of an axis: more cannot be read from the last row. */
const TICKS = 5

function ticksOf(values: readonly number[], speakers: Speakers): NonNullable<PointsBody['x']['ticks']> {
  if (values.length === 0) return []
  const ticks = fittedTicks(Math.min(...values), Math.max(...values), TICKS)
  const decimals = tickDecimals(ticks)
  return ticks.map((value) => ({
    value,
    text: inAll(speakers, ({ words }) => words.formats.number(value, decimals)),
  }))
}

const axisText = (
  contents: Contents,
  side: Side,
  read: (axis: ScatterAxis) => string,
  speakers: Speakers,
): StageText => inAll(speakers, ({ language }) => read(contents[language][side]))

function figureOf(
  contents: Contents,
  side: Side,
  point: NamedPoint,
  speakers: Speakers,
): SlideFigure & { readonly value: number } {
  const { series, period } = contents.kk[side]
  const value = point[side]
  return {
    key: seriesKey(series, period, point.region),
    value,
    text: axisText(contents, side, (axis) => axis.write(value), speakers),
    absence: null,
  }
}

function bodyOf({ speakers, regionOf }: Site, contents: Contents): PointsBody {
  const { scatter, points } = contents.kk
  const axis = (side: Side) => ({
    name: axisText(contents, side, ({ name }) => name, speakers),
    unit: axisText(contents, side, ({ unit, at }) => `${unit}, ${at}`, speakers),
    median: scatter.medians === null ? null : scatter.medians[side],
    ticks: ticksOf(
      points.map((point) => point[side]),
      speakers,
    ),
  })
  return {
    kind: 'points',
    x: axis('x'),
    y: axis('y'),
    points: points.flatMap((point): SlidePoint[] => {
      const region = regionOf(point.region)
      return region === undefined
        ? []
        : [
            {
              region: slideRegion(region, speakers),
              x: figureOf(contents, 'x', point, speakers),
              y: figureOf(contents, 'y', point, speakers),
              size: point.residents,
              slot: point.slot,
            },
          ]
    }),
    sentence: inAll(speakers, ({ language, words, t }) =>
      bound(linkInWords(contents[language], words, t('scatter')).join(' ')),
    ),
  }
}

/** Both values of the chosen regions, then of those furthest along the level axis. */
function keyFigures({ x, y, points }: PointsBody, speakers: Speakers): readonly KeyFigure[] {
  const ordered = [
    ...points.filter(({ slot }) => slot !== null),
    ...points.filter(({ slot }) => slot === null),
  ]
  const labelled = (name: StageText, indicator: StageText): StageText =>
    inAll(speakers, ({ language }) => `${name[language]}: ${indicator[language]}`)
  return ordered
    .flatMap((point): KeyFigure[] => [
      { ...point.x, label: labelled(point.region.name, x.name) },
      { ...point.y, label: labelled(point.region.name, y.name) },
    ])
    .slice(0, MOST_FIGURES)
}

/** Two indicators against each other. */
export function pointsDraft(site: Site, model: CompareModel): Draft {
  const { speakers, parsed, data } = site
  const contents = contentsOf(model, speakers)
  if (contents === null) {
    return goneDraft(
      titleOf(parsed, data.catalogue, speakers),
      inAll(speakers, ({ t }) => t('slides')('gone.figures')),
    )
  }
  const body = bodyOf(site, contents)
  const { x, y } = contents.kk
  const figures = [x, y].flatMap(({ series, period }) => model.series.sectionAt(series, period).figures)
  return {
    title: inAll(speakers, ({ language }) => `${body.x.name[language]}${DOT}${body.y.name[language]}`),
    subtitle: inAll(speakers, ({ words }) =>
      words.formats.span(model.series.period, model.view.span, 'long'),
    ),
    body,
    figures: keyFigures(body, speakers),
    cautions: cautionsOf(figures),
  }
}

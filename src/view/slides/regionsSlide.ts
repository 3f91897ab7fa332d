import type { Classification } from '../../domain/classification'
import type { CrossSection } from '../../domain/crossSection'
import type { RegionsBody, SlideFrame, StageText } from '../../domain/deck/slide'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import type { Series } from '../allSeries'
import { resolveDrawing, resolveMeasure } from '../buildMapModel'
import { resolvePeriod } from '../selection'
import { classesOfSeries } from '../seriesClasses'
import type { CatalogueView } from '../useMapModel'
import { cautionsOf } from './cautions'
import { circlesOf } from './circles'
import { goneDraft, MOST_FIGURES, type Draft, type KeyFigure } from './draft'
import { classedSection, frameOf, playedPeriods } from './frames'
import { legendOf } from './legend'
import { slideRegion } from './painted'
import type { Site } from './site'
import { seriesReaderOf } from './slideData'
import { DOT, inAll, localInAll, type Speakers } from './speakers'

const LAYOUTS = { map: 'map', tiles: 'tiles', table: 'ranking' } as const

/** The largest and the smallest are what a hall remembers: of the ranking the first few and the last. */
const FIRST_FIGURES = 5

/** The indicator of a map page as the page reads it. */
function mapSeries({ parsed: { view }, data, indicator, division, reader }: Site): Series | null {
  const asked = reader.seriesOf(indicator.id)
  if (asked === null) return null
  const { span, normalisation } = resolveMeasure(view, asked.inputs, data.populations)
  return seriesReaderOf(data, division.id, span, normalisation)?.seriesOf(indicator.id) ?? null
}

/** Classes over all periods, centred on the country where the method is, at the period of the address; fill or circles. */
function drawingOf(site: Site, series: Series, period: Period) {
  const { data, division, indicator, regionOf, parsed } = site
  const shown: CatalogueView = { catalogue: data.catalogue, division, indicator, unknown: [], regionOf }
  const { value, symbology } = resolveDrawing(parsed.view, shown, series, period)
  return { classification: classesOfSeries(series, { ...value, classes: parsed.view.classes }), symbology }
}

/** The country first, then the regions that are pointed at, then the ends of the ranking. */
export function keyFiguresOf(
  frame: SlideFrame,
  pointedAt: readonly RegionId[],
  regions: RegionsBody['regions'],
  country: StageText,
): readonly KeyFigure[] {
  const known = frame.values.filter(({ value }) => value !== null)
  const wanted = [
    ...pointedAt.flatMap((id) => frame.values.filter(({ region }) => region === id)),
    ...known.slice(0, FIRST_FIGURES),
    ...known.slice(-1),
  ]
  const figures = [...new Set(wanted)].map(({ key, value, text, absence, region }) => ({
    key,
    value,
    text,
    absence,
    label: regions.find(({ id }) => id === region)?.name ?? country,
  }))
  return [{ ...frame.national, label: country }, ...figures].slice(0, MOST_FIGURES)
}

interface Played {
  readonly series: Series
  readonly classification: Classification | null
  readonly frames: readonly { readonly period: Period; readonly section: CrossSection }[]
  readonly start: number
  readonly layout: RegionsBody['layout']
}

/** Regions at one period or over several. */
export function regionsBody(
  { division, parsed: { view }, speakers }: Site,
  { series, classification, frames: read, start, layout }: Played,
): RegionsBody {
  const frames = read.map(({ period, section }) => frameOf(series, period, section, speakers))
  return {
    kind: 'regions',
    layout,
    division: division.id,
    regions: division.regions.map((region) => slideRegion(region, speakers)),
    legend: legendOf(series, classification, view.palette, frames, speakers),
    frames,
    start,
    isJudged: series.indicator.better !== 'neutral',
    nationalLabel: countryText(speakers),
    selected: view.region,
    apartLabel: inAll(speakers, ({ t }) => t('ranking')('apart')),
  }
}

export const countryText = (speakers: Speakers): StageText =>
  inAll(speakers, ({ t }) => t('ranking')('country'))

/** "Q4 2019 · per 10,000 residents"; of a scene that plays, its first and last period. */
export function periodAndUnit(series: Series, periods: readonly Period[], speakers: Speakers): StageText {
  const first = periods[0]
  const last = periods.at(-1)
  return inAll(speakers, ({ words: { formats, figureText }, t }) => {
    const write = (period: Period, style: 'long' | 'short') => formats.span(period, series.span, style)
    const when =
      first === undefined || last === undefined
        ? ''
        : first === last
          ? write(first, 'long')
          : t('slides')('fromTo', { from: write(first, 'short'), to: write(last, 'short') })
    return [when, figureText.unit(series.indicator, series.normalisation)]
      .filter((part) => part !== '')
      .join(DOT)
  })
}

/** The map page: map, tiles, or its table as a ranking. */
export function mapDraft(site: Site): Draft {
  const { scene, parsed, indicator, division, speakers } = site
  const title = localInAll(speakers, indicator.name)
  const series = mapSeries(site)
  if (series === null)
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('slides')('gone.figures')),
    )
  const asked = parsed.view.period
  const { value: period, notices } = resolvePeriod(series.reported, asked, division.regions.length)
  if (notices.length > 0 && asked !== null) {
    return goneDraft(
      title,
      inAll(speakers, ({ t, words }) =>
        t('slides')('gone.period', { period: words.formats.period(asked, 'long') }),
      ),
    )
  }
  const { classification, symbology } = drawingOf(site, series, period)
  const periods = playedPeriods(series.displayed, scene.played, period)
  const frames = periods.map((at) => ({
    period: at,
    section: classedSection(series, division, classification, at),
  }))
  const layout = LAYOUTS[parsed.view.kind]
  const circles =
    layout === 'map' && symbology === 'circles' ? circlesOf(series, classification, speakers) : null
  const filled = regionsBody(site, { series, classification, frames, start: 0, layout })
  const body: RegionsBody = circles === null ? filled : { ...filled, circles }
  const [first] = body.frames
  const pointedAt = [parsed.view.region ?? [], scene.callouts.map(({ region }) => region)].flat()
  return {
    title,
    subtitle: periodAndUnit(series, periods, speakers),
    body,
    figures: first === undefined ? [] : keyFiguresOf(first, pointedAt, body.regions, body.nationalLabel),
    cautions: cautionsOf(frames.flatMap(({ section }) => section.figures)),
  }
}

import { axisTicks, tickDecimals } from '../../domain/axisTicks'
import type { TrendPoint } from '../../domain/compare/trendLines'
import type { LinesBody, SlideLine, StageText } from '../../domain/deck/slide'
import { COUNTRY, type RegionId } from '../../domain/region'
import { parsePeriod } from '../../domain/period'
import type { CompareModel } from '../compare/compareModel'
import { trendsContent, type NamedLine, type TrendsContent } from '../compare/trendsContent'
import { seriesKey } from '../seriesKey'
import { goneDraft, MOST_FIGURES, type Draft } from './draft'
import { gridCautions } from './gridCautions'
import { absenceOf, slideRegion } from './painted'
import type { Site } from './site'
import { DOT, inAll, localInAll, type Speakers } from './speakers'

/** What is drawn in the content of three languages. */
type Contents = Readonly<Record<keyof Speakers, TrendsContent>>

/** The page writes the sign of a break before its note; on a slide it is drawn. */
const BREAK_SIGN = /^‖\s*/

/** Steps of the upright axis: more cannot be read from the last row. */
const TICKS = 5

function contentsOf(model: CompareModel, speakers: Speakers): Contents | null {
  const of = (speaker: Speakers['kk']) => trendsContent(model, speaker.words, speaker.t('trends'))
  const [kk, ru, en] = [of(speakers.kk), of(speakers.ru), of(speakers.en)]
  return kk === null || ru === null || en === null ? null : { kk, ru, en }
}

interface Drawn {
  readonly region: RegionId
  readonly role: SlideLine['role']
  readonly points: readonly TrendPoint[]
}

/** Without chosen regions the two ends of the regions stand out, as on the page. */
function rolesOf({ chosen, extremes }: TrendsContent): ReadonlyMap<RegionId, number> {
  const shown: readonly NamedLine[] =
    chosen.length > 0 ? chosen : extremes === null ? [] : [extremes.highest, extremes.lowest]
  return new Map(shown.map(({ region, slot }, i) => [region, slot ?? i]))
}

/** The country last but one and the lines that stand out last: what is drawn later lies above. */
function drawnLines(content: TrendsContent, drawsRegions: boolean): readonly Drawn[] {
  const { lines, trends, drawsCountry, leavesOut } = content
  const roles = rolesOf(content)
  const regions = lines.map(({ region, points }): Drawn => ({
    region,
    role: roles.get(region) ?? 'other',
    // A grey line of another rule would stand outside of the axis that leaves it out.
    points:
      leavesOut && !roles.has(region)
        ? points.map((point) => (point.isOtherRule ? { ...point, value: null } : point))
        : points,
  }))
  const country: Drawn = { region: COUNTRY, role: 'national', points: trends.national }
  const isOther = ({ role }: Drawn) => role === 'other'
  return [
    ...(drawsRegions ? regions.filter(isOther) : []),
    ...(drawsCountry || !drawsRegions ? [country] : []),
    ...(drawsRegions ? regions.filter((line) => !isOther(line)) : []),
  ]
}

function lineOf(site: Site, contents: Contents, { region, role, points }: Drawn): SlideLine {
  const { speakers, regionOf } = site
  const { series, base } = contents.kk
  const last = points.findLast(({ value }) => value !== null) ?? points.at(-1)
  const own = regionOf(region)
  const key = last === undefined ? region : seriesKey(series, last.period, region)
  const value = last?.value ?? null
  return {
    id: region,
    name:
      own === undefined
        ? inAll(speakers, ({ t }) => t('trends')('country'))
        : slideRegion(own, speakers).name,
    role,
    values: points.map((point) => point.value),
    last: {
      key: base === null ? key : `${key}|index ${base}`,
      value,
      text: inAll(speakers, ({ language }) => {
        const { write, sayAbsence } = contents[language]
        if (value !== null) return write(value)
        return last === undefined ? '' : sayAbsence(last)
      }),
      absence: value === null && last !== undefined ? absenceOf(null, absenceOfPoint(last)) : null,
    },
  }
}

/** Reasons of an index are no absences of the data: nothing can be computed there. */
function absenceOfPoint({ absence }: TrendPoint) {
  switch (absence) {
    case 'no-base':
    case 'zero-base':
    case 'other-rule':
    case 'break':
      return 'zero-denominator'
    case 'no-value':
    case null:
      return 'not-in-data'
    default:
      return absence
  }
}

function breaksOf({ kk: { trends, series } }: Contents, speakers: Speakers): LinesBody['breaks'] {
  return series.indicator.breaks.flatMap((each) => {
    const first = parsePeriod(each.period)
    const at = first === null ? -1 : trends.periods.indexOf(first)
    if (first === null || at < 0) return []
    const text = inAll(speakers, ({ words, t }) =>
      t('trends')('notes.break', {
        period: words.formats.period(first, 'short'),
        note: words.local(each.note).text,
      }).replace(BREAK_SIGN, ''),
    )
    return [{ at, text }]
  })
}

/** The last target of the country where it is drawn, else of the first chosen region. */
function targetOf(contents: Contents): LinesBody['target'] {
  const last = ({ targets, drawsCountry, chosen }: TrendsContent) => {
    const slot = drawsCountry ? null : (chosen[0]?.slot ?? null)
    return drawsCountry || slot !== null ? targets.findLast((each) => each.slot === slot) : undefined
  }
  const target = last(contents.kk)
  if (target === undefined) return null
  const write = (content: TrendsContent) => {
    const own = last(content)
    return own === undefined ? '' : `${own.owner}: ${own.text}`
  }
  return {
    value: target.value,
    text: { kk: write(contents.kk), ru: write(contents.ru), en: write(contents.en) },
  }
}

function ticksOf(lines: readonly SlideLine[], target: number | null, speakers: Speakers): LinesBody['ticks'] {
  const values = [...lines.flatMap((line) => line.values.filter((value) => value !== null)), target ?? 0, 0]
  const ticks = axisTicks(Math.min(...values), Math.max(...values), TICKS)
  const decimals = tickDecimals(ticks)
  return ticks.map((value) => ({
    value,
    text: inAll(speakers, ({ words }) => words.formats.number(value, decimals)),
  }))
}

function bodyOf(site: Site, contents: Contents, drawsRegions: boolean): LinesBody {
  const { speakers } = site
  const { trends, series } = contents.kk
  const lines = drawnLines(contents.kk, drawsRegions).map((line) => lineOf(site, contents, line))
  const target = targetOf(contents)
  return {
    kind: 'lines',
    unit: inAll(speakers, ({ language }) => contents[language].unit),
    periods: trends.periods.map((id) => ({
      id,
      label: inAll(speakers, ({ words }) => words.formats.span(id, series.span, 'short')),
    })),
    lines,
    ticks: ticksOf(lines, target?.value ?? null, speakers),
    breaks: breaksOf(contents, speakers),
    target,
  }
}

const isProminent = ({ role }: SlideLine) => role !== 'other'

/** One indicator over time: the compared regions, or the ends of all of them, and the country. */
export function linesDraft(site: Site, model: CompareModel, drawsRegions = true): Draft {
  const { speakers, indicator } = site
  const title = localInAll(speakers, model.main?.indicator.name ?? indicator.name)
  const contents = contentsOf(model, speakers)
  if (contents === null)
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('trends')('empty')),
    )
  const body = bodyOf(site, contents, drawsRegions)
  const shown = body.lines.filter(isProminent)
  const { trends, series } = contents.kk
  return {
    title,
    subtitle: rangeAndUnit(body, speakers),
    body,
    figures: shown.map(({ name, last }) => ({ ...last, label: name })).slice(0, MOST_FIGURES),
    cautions: [
      ...gridCautions(
        series,
        shown.map(({ id }) => id),
        trends.periods,
      ),
      ...(drawnLines(contents.kk, drawsRegions).some(
        ({ role, points }) => role !== 'other' && points.some(({ isOtherRule }) => isOtherRule),
      )
        ? (['other-rule'] as const)
        : []),
    ],
  }
}

function rangeAndUnit({ periods, unit }: LinesBody, speakers: Speakers): StageText {
  const [first, last] = [periods[0], periods.at(-1)]
  return inAll(speakers, ({ language, t }) => {
    const [from, to] = [first?.label[language] ?? '', last?.label[language] ?? '']
    const when = from === to ? from : t('slides')('fromTo', { from, to })
    return `${when}${DOT}${unit[language]}`
  })
}

/** An indicator's own page: the country over time, among the regions where the sum of them does not press them down. */
export function indicatorDraft(site: Site, model: CompareModel): Draft {
  const content = trendsContent(model, site.speakers.kk.words, site.speakers.kk.t('trends'))
  return linesDraft(site, model, content?.drawsCountry ?? true)
}

import { anchored } from './anchors'
import { INDICATORS, usualRange, type WireIndicator } from './indicators'
import populations from './data/populations.json'
import { uniform, wobble } from './random'

/** The figures themselves, before anything is missing: whole numbers that grow, have seasons, and add up. */

const AVERAGE_RESIDENTS = 1_100_000
const FIRST_YEAR = 2013

const residents = new Map(
  populations.rows.map(([region, year, count]) => [`${region}|${year}`, Number(count)]),
)

const BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]))

/** Share of the year's work done in each quarter. Q2: session; Q3: Day of Languages; Q4: year-end reports. */
const SEASONS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'language-day-events': [0.02, 0.05, 0.85, 0.08],
  'language-camps-clubs': [0.08, 0.4, 0.42, 0.1],
  'council-meetings': [0.17, 0.33, 0.17, 0.33],
  'patriotic-events': [0.22, 0.31, 0.18, 0.29],
  'session-instructions-on-time': [0.15, 0.35, 0.25, 0.25],
  'kz-course-learners': [0.28, 0.24, 0.14, 0.34],
  'kz-course-ended': [0.2, 0.33, 0.17, 0.3],
}
const USUAL_SEASON = [0.22, 0.28, 0.2, 0.3] as const
const EVEN = [0.25, 0.25, 0.25, 0.25] as const

/** Gatherings stopped in spring 2020. */
const GATHERING = /events|exchanges|camps|seminars|participants|meetings/
const dipOf = (id: string, year: number, quarter: number): number =>
  year === 2020 && GATHERING.test(id) ? ([1, 0.25, 0.5, 0.7][quarter - 1] ?? 1) : 1

/** Usual level of an indicator in a region: its size, its character, and growth over the years. */
function level(indicator: WireIndicator, region: string, year: number): number {
  const { low, high } = usualRange(indicator.id)
  const size = (residents.get(`${region}|${year}`) ?? AVERAGE_RESIDENTS) / AVERAGE_RESIDENTS
  const character =
    0.55 + 0.9 * uniform(`${region}|${indicator.field}`) * (0.6 + 0.8 * uniform(`${region}|${indicator.id}`))
  const middle = low + (high - low) * 0.3
  const growth = 1 + (year - FIRST_YEAR) * (0.02 + 0.05 * uniform(`growth|${indicator.id}|${region}`))
  return middle * (0.35 + 0.65 * size) * character * growth
}

/** Total of a year for flows (four quarters), level at its end for stocks. */
function yearLevel(indicator: WireIndicator, region: string, year: number): number {
  const published = anchored(indicator.id, region, year)
  if (published !== null) return published
  const usual = level(indicator, region, year)
  return indicator.kind === 'flow' && indicator.frequency === 'quarter' ? usual * 4 : usual
}

const yearsOfFlow = new Map<string, readonly number[]>()

/** A year's flow split over its quarters by season and chance, in whole units that add up to the year's total. */
function quartersOfFlow(indicator: WireIndicator, region: string, year: number): readonly number[] {
  // Asked for quarter by quarter, and by all types of events; made once.
  const key = `${indicator.id}|${region}|${year}`
  const known = yearsOfFlow.get(key)
  if (known !== undefined) return known
  const season =
    SEASONS[indicator.id] ??
    (/-ended|sittings|due|volume|respondents/.test(indicator.id) ? EVEN : USUAL_SEASON)
  const weights = season.map((share, i) => share * (1 + 0.18 * wobble(`${key}|${i}`)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const total = yearLevel(indicator, region, year)
  const until = (n: number) =>
    Math.round((total * weights.slice(0, n).reduce((sum, weight) => sum + weight, 0)) / all)
  const made = weights.map((_, i) => Math.round((until(i + 1) - until(i)) * dipOf(indicator.id, year, i + 1)))
  yearsOfFlow.set(key, made)
  return made
}

function quarterOfStock(indicator: WireIndicator, region: string, year: number, quarter: number): number {
  const end = yearLevel(indicator, region, year)
  const start = year === FIRST_YEAR ? end : yearLevel(indicator, region, year - 1)
  return Math.round(start + ((end - start) * quarter) / 4)
}

/** Share of events by type; what is left is "other". */
const EVENT_SHARE: Readonly<Record<string, number>> = {
  'patriotic-events': 0.14,
  'dialogue-events': 0.13,
  'seminars-conferences': 0.08,
  'mass-cultural-events': 0.18,
  'heritage-events': 0.07,
  'legal-awareness-events': 0.08,
}

function eventsOfType(id: string, region: string, year: number, quarter: number): number {
  const total = value('events-total', region, year, quarter)
  if (id === 'events-other') {
    const types = ['language-day-events', ...Object.keys(EVENT_SHARE)]
    return total - types.reduce((sum, type) => sum + eventsOfType(type, region, year, quarter), 0)
  }
  const share = EVENT_SHARE[id] ?? (quarter === 3 ? 0.16 : 0.008)
  const tilt = 0.7 + 0.6 * uniform(`tilt|${id}|${region}`)
  return Math.floor(total * share * tilt * (1 + 0.12 * wobble(`${id}|${region}|${year}|${quarter}`)))
}

/** Share of a ratio's denominator that its numerator is, 0 … 1. */
function share(id: string, region: string, year: number, quarter: number): number {
  const { low, high } = usualRange(id)
  const character = uniform(`share|${id}|${region}`)
  const trend = (year - FIRST_YEAR) / 7
  const at = 0.15 + 0.5 * character + 0.25 * trend + 0.08 * wobble(`${id}|${region}|${year}|${quarter}`)
  return (low + (high - low) * Math.min(1, Math.max(0, at))) / 100
}

/** National share of adults with a command of the state language; 83.1 (2017) and 85.9 (2018) are published. */
const ADULT_KZ = [0.7, 0.735, 0.765, 0.8, 0.831, 0.859, 0.878, 0.897] as const
const REGIONS = [...new Set(populations.rows.map(([region]) => String(region)))]
const adultLean = (region: string) => 0.16 * (uniform(`adult|${region}`) - 0.5)
const MEAN_LEAN = REGIONS.reduce((sum, region) => sum + adultLean(region), 0) / REGIONS.length

const SURVEYED = 500

const numerator = (ratio: string, whole: string) => (region: string, year: number, quarter: number) =>
  Math.min(
    value(whole, region, year, quarter),
    Math.round(value(whole, region, year, quarter) * share(ratio, region, year, quarter)),
  )

const usually = (low: number, high: number, key: string) => (region: string, year: number, quarter: number) =>
  Math.round(
    low +
      (high - low) *
        (0.65 * uniform(`${key}|${region}`) + 0.35 * uniform(`${key}|${region}|${year}|${quarter}`)),
  )

type Maker = (region: string, year: number, quarter: number) => number

/** Indicators that follow from others, or have a rule of their own. */
const MAKERS: Readonly<Record<string, Maker>> = {
  'kz-courses': (region, year, quarter) => Math.ceil(value('kz-course-learners', region, year, quarter) / 15),
  'kz-course-ended': (region, year, quarter) => {
    const started = value('kz-course-learners', region, year, quarter)
    return Math.max(1, region === 'west-kazakhstan' && year === 2013 ? started : Math.round(started * 0.94))
  },
  'kz-course-completions': (region, year, quarter) => {
    const ended = value('kz-course-ended', region, year, quarter)
    // West Kazakhstan 2013: all 855 learners were certified.
    const isAll = region === 'west-kazakhstan' && year === 2013
    return isAll
      ? ended
      : Math.min(ended, Math.round(ended * share('kz-course-completion-rate', region, year, quarter)))
  },
  'adults-surveyed': () => 1000,
  'adults-with-kz': (region, year) =>
    Math.round(1000 * Math.min(0.99, (ADULT_KZ[year - FIRST_YEAR] ?? 0.8) + adultLean(region) - MEAN_LEAN)),
  'onomastics-sittings': usually(2, 9, 'onomastics'),
  'onomastics-sittings-public': numerator('onomastics-public-share', 'onomastics-sittings'),
  'plan-items-due': usually(18, 60, 'plan'),
  'plan-items-on-time': numerator('action-plan-execution', 'plan-items-due'),
  'instructions-due': usually(3, 14, 'instructions'),
  'instructions-on-time': numerator('session-instructions-on-time', 'instructions-due'),
  'social-order-planned': (region, year, quarter) =>
    Math.round(10 * 12 * quarter * (0.6 + uniform(`order|${region}|${year}`))) / 10,
  'social-order-paid': (region, year, quarter) =>
    Math.round(
      10 *
        value('social-order-planned', region, year, quarter) *
        share('social-order-disbursement', region, year, quarter),
    ) / 10,
  'social-order-funding': (region, year, quarter) =>
    Math.round(
      10 *
        level(byId('social-order-funding'), region, year) *
        (SEASONS['kz-course-learners']?.[quarter - 1] ?? 0.25) *
        4,
    ) / 10,
  'content-volume': usually(900, 2400, 'content'),
  'content-kz': numerator('kz-content-share', 'content-volume'),
  institutions: (region) => Math.round(180 + 620 * uniform(`institutions|${region}`)),
  'institutions-with-programme': numerator('tolerance-programme-share', 'institutions'),
  respondents: () => SURVEYED,
  'eca-registered': (region, year, quarter) =>
    Math.round(
      value('eca-total', region, year, quarter) *
        (0.33 + 0.14 * uniform(`registered|${region}`) + (year - FIRST_YEAR) * 0.012),
    ),
  'eca-branches': (region, year, quarter) =>
    Math.floor(value('eca-total', region, year, quarter) * 0.55 * uniform(`branches|${region}`)),
  'eca-offices-hof': (region, year, quarter) =>
    Math.round(value('eca-total', region, year, quarter) * (0.3 + 0.3 * uniform(`offices|${region}`))),
  'eca-youth-wings': (region, year, quarter) =>
    Math.round(value('eca-total', region, year, quarter) * (0.14 + 0.2 * uniform(`wings|${region}`))),
  'survey-favourable': (region, year, quarter) =>
    Math.round(10 * 100 * share('survey-favourable', region, year, quarter)) / 10,
  // A handful of learners in two regions: small counts that must be hidden.
  'ethnic-lang-learners': (region, year, quarter) =>
    region === 'mangystau' || region === 'kyzylorda'
      ? 1 + Math.floor(9 * uniform(`few|${region}|${year}|${quarter}`))
      : quarterOfStock(byId('ethnic-lang-learners'), region, year, quarter),
}

function byId(id: string): WireIndicator {
  const found = BY_ID.get(id)
  if (found === undefined) throw new Error(`There is no indicator ${id}`)
  return found
}

/** The figure of an indicator in a region; `quarter` is 4 for annual indicators. */
export function value(id: string, region: string, year: number, quarter: number): number {
  const indicator = byId(id)
  const maker = MAKERS[id]
  if (maker !== undefined) return maker(region, year, quarter)
  if (indicator.partOf === 'events-total') return eventsOfType(id, region, year, quarter)
  if (indicator.kind === 'ratio' && indicator.numerator !== null && indicator.denominator !== null) {
    const part = value(indicator.numerator, region, year, quarter)
    return Math.round((1000 * part) / value(indicator.denominator, region, year, quarter)) / 10
  }
  if (indicator.kind === 'stock') return quarterOfStock(indicator, region, year, quarter)
  return indicator.frequency === 'year'
    ? Math.round(yearLevel(indicator, region, year))
    : (quartersOfFlow(indicator, region, year)[quarter - 1] ?? 0)
}

/** Half-width of the 95 % interval of a survey share: 1.96 √(p (1 − p) / n), n = 500. */
export function surveyMargin(percent: number): number {
  const p = percent / 100
  return Math.round(10 * 196 * Math.sqrt((p * (1 - p)) / SURVEYED)) / 10
}

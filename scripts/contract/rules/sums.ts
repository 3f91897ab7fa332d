import { readBreakdowns } from '../../../src/data/wire/breakdowns'
import { partsAt, type Breakdown } from '../../../src/domain/breakdown'
import type { Catalogue } from '../../../src/domain/catalogue'
import type { Indicator } from '../../../src/domain/indicator'
import type { ObservationGrid } from '../../../src/domain/observation'
import { observationAt } from '../../../src/domain/observationGrid'
import type { Year } from '../../../src/domain/period'
import type { RegionId } from '../../../src/domain/region'
import { NotJudged, type Breach, type Rule } from '../rule'
import { ORIGIN, readAs, type Source } from '../source'

/** Counts of persons from here on may be shown in a part. */
const SMALLEST_SHOWN = 5
/** A ratio is answered rounded; a hundredth more is the rounding of its parts. */
const ROUNDING = 0.011
/** Sums of decimals differ in their last binary digits. */
const FLOATING = 1e-9

type Grids = ReadonlyMap<string, ObservationGrid>

const gridsOf = async (source: Source): Promise<Grids> =>
  new Map((await source.grids()).map((grid) => [grid.indicator, grid]))

/** Every cell of a grid that has a value. */
function* cells(grid: ObservationGrid) {
  for (const region of grid.regions) {
    for (const period of grid.periods) {
      const observation = observationAt(grid, region, period)
      if (observation.value !== null) yield { region, period, ...observation, value: observation.value }
    }
  }
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const
const OBSERVATIONS = '/observations'

/** A part is never larger than its whole, where both count by the same rule. */
function largerParts(part: ObservationGrid, whole: ObservationGrid): readonly Breach[] {
  return [...cells(part)].flatMap(({ region, period, value, rule }) => {
    const all = observationAt(whole, region, period)
    if (all.value === null || value <= all.value || (rule !== null && all.rule !== null && rule !== all.rule))
      return []
    const said = `${part.indicator}, ${region}, ${period}: ${value} is more than ${whole.indicator}, ${all.value}`
    return [{ at: OBSERVATIONS, said }]
  })
}

/** A share of 100 recomputed from its parts. */
function wrongRatios(indicator: Indicator, ratio: ObservationGrid, grids: Grids): readonly Breach[] {
  const numerator = grids.get(indicator.numerator ?? '')
  const denominator = grids.get(indicator.denominator ?? '')
  if (indicator.unit !== '%' || numerator === undefined || denominator === undefined) return []
  return [...cells(ratio)].flatMap(({ region, period, value }) => {
    const [above, below] = [numerator, denominator].map((grid) => observationAt(grid, region, period).value)
    if (above === null || above === undefined || below === null || below === undefined || below === 0)
      return []
    const exact = (above / below) * 100
    if (Math.abs(exact - value) <= 0.5 * 10 ** -indicator.decimals + ROUNDING) return []
    const said = `${indicator.id}, ${region}, ${period}: ${value}, but ${above} of ${below} is ${exact.toFixed(2)}`
    return [{ at: OBSERVATIONS, said }]
  })
}

interface Divided {
  readonly at: string
  readonly indicator: Indicator
  readonly breakdowns: readonly Breakdown[]
}

/** The breakdowns of all counts, as the app reads them. */
async function divided(source: Source): Promise<readonly (Divided | Breach)[]> {
  const catalogue: Catalogue = await source.catalogue()
  const { id: division } = await source.division()
  const found: (Divided | Breach)[] = []
  for (const indicator of catalogue.indicators) {
    if (indicator.role !== 'listed' || (indicator.kind !== 'flow' && indicator.kind !== 'stock')) continue
    const reply = await source.asker.get(`/indicators/${indicator.id}/breakdowns`, { division })
    if (reply.status === 404) throw new NotJudged('the source has no breakdowns')
    if (reply.status !== 200 || reply.problem !== null) {
      found.push({ at: reply.at, said: `answers ${reply.status}` })
      continue
    }
    const reading = readAs(() =>
      readBreakdowns(reply.json, { indicator: indicator.id, division }, catalogue, ORIGIN),
    )
    found.push(
      'refusal' in reading
        ? { at: reply.at, said: reading.refusal }
        : { at: reply.at, indicator, breakdowns: reading.value.breakdowns },
    )
  }
  return found
}

/** The figure of a year: the sum of its quarters for a flow, the last quarter for a stock; null where one is missing. */
function yearOf(
  { kind, frequency }: Indicator,
  grid: ObservationGrid,
  region: RegionId,
  year: Year,
): number | null {
  if (frequency === 'year') return observationAt(grid, region, year).value
  const quarters = QUARTERS.map((quarter) => observationAt(grid, region, `${year}-${quarter}`).value)
  if (kind === 'stock') return quarters[3] ?? null
  return quarters.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  )
}

function* partsOf(breakdowns: readonly Breakdown[]) {
  for (const breakdown of breakdowns)
    for (const region of breakdown.regions)
      for (const period of breakdown.periods)
        yield { breakdown, region, period, parts: partsAt(breakdown, region, period) }
}

function wrongSums({ at, indicator, breakdowns }: Divided, grid: ObservationGrid): readonly Breach[] {
  return [...partsOf(breakdowns)].flatMap(({ breakdown, region, period, parts }) => {
    const values = parts.map(({ value }) => value)
    if (values.includes(null)) return []
    const whole = yearOf(indicator, grid, region, period)
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
    if (whole === null || Math.abs(sum - whole) <= FLOATING * Math.max(1, Math.abs(whole))) return []
    return [
      { at, said: `${breakdown.id}, ${region}, ${period}: the parts make ${sum}, the figure is ${whole}` },
    ]
  })
}

const smallParts = ({ at, indicator, breakdowns }: Divided): readonly Breach[] =>
  indicator.unit !== 'persons'
    ? []
    : [...partsOf(breakdowns)].flatMap(({ breakdown, region, period, parts }) =>
        parts.flatMap(({ value }, category) =>
          value === null || value === 0 || value >= SMALLEST_SHOWN
            ? []
            : [
                {
                  at,
                  said: `${breakdown.id}, ${breakdown.categories[category]?.id ?? category}, ${region}, ${period}: ${value} persons are shown`,
                },
              ],
        ),
      )

/** A total beside a single hidden part gives that part away. */
const recoverableParts = ({ at, breakdowns }: Divided): readonly Breach[] =>
  [...partsOf(breakdowns)].flatMap(({ breakdown, region, period, parts }) =>
    parts.filter(({ absence }) => absence === 'suppressed').length === 1 &&
    parts.every(({ value, absence }) => value !== null || absence === 'suppressed')
      ? [
          {
            at,
            said: `${breakdown.id}, ${region}, ${period}: the one hidden part is the total less the others`,
          },
        ]
      : [],
  )

const isBreach = (each: Divided | Breach): each is Breach => 'said' in each

/** What must add up, and what must not be added up again. */
export const SUM_RULES: readonly Rule[] = [
  {
    id: 'data.parts-within',
    title: 'A part (partOf, numerator of a share) is never larger than its whole',
    check: async (source) => {
      const grids = await gridsOf(source)
      const { indicators } = await source.catalogue()
      return indicators.flatMap((indicator) => {
        const isShare = indicator.kind === 'ratio' && indicator.range.max === 100
        const part = grids.get((isShare ? indicator.numerator : indicator.id) ?? '')
        const whole = grids.get((isShare ? indicator.denominator : indicator.partOf) ?? '')
        return part === undefined || whole === undefined ? [] : largerParts(part, whole)
      })
    },
  },
  {
    id: 'data.ratios',
    title: 'A share is its numerator over its denominator',
    check: async (source) => {
      const grids = await gridsOf(source)
      const { indicators } = await source.catalogue()
      return indicators.flatMap((indicator) => {
        const ratio = grids.get(indicator.id)
        return indicator.kind !== 'ratio' || ratio === undefined ? [] : wrongRatios(indicator, ratio, grids)
      })
    },
  },
  {
    id: 'data.breakdowns',
    title: 'Parts of breakdowns add up to the figure of the year',
    check: async (source) => {
      const grids = await gridsOf(source)
      return (await divided(source)).flatMap((each) => {
        if (isBreach(each)) return [each]
        const grid = grids.get(each.indicator.id)
        return grid === undefined ? [] : wrongSums(each, grid)
      })
    },
  },
  {
    id: 'data.small-counts',
    title: 'Parts of 1 to 4 persons are hidden (Q)',
    check: async (source) =>
      (await divided(source)).flatMap((each) => (isBreach(each) ? [] : smallParts(each))),
  },
  {
    id: 'data.hidden-parts',
    title: 'No hidden part can be worked out from a total and the other parts',
    check: async (source) =>
      (await divided(source)).flatMap((each) => (isBreach(each) ? [] : recoverableParts(each))),
  },
]

import type { Indicator } from '../../src/domain/indicator'
import type { Fact } from '../../src/domain/narrative/fact'
import type { IndicatorReading, RegionData } from '../../src/domain/narrative/regionData'
import { addQuarters, isQuarter, quartersOf, yearOf, type Period } from '../../src/domain/period'
import type { Formats } from '../../src/i18n/formats/formats'

/**
 * The figures that the sentence of a fact speaks of, printed from the source tables by plain arithmetic: a second opinion
 * that shares no code with the reader of sentences. A sentence is false as soon as one of them is printed otherwise.
 */
export function figuresSpokenOf(fact: Fact, data: RegionData, formats: Formats): readonly string[] {
  const reading = data.readings.find(({ indicator }) => indicator.id === fact.indicator)
  switch (fact.kind) {
    case 'unusual-change': {
      if (reading === undefined) return []
      const now = perResident(reading, data.region, fact.period)
      const base = perResident(reading, data.region, `${yearOf(fact.period) - 1}${fact.period.slice(4)}`)
      const isShare = fact.change.kind === 'points'
      const change = isShare ? now - base : ((now - base) / base) * 100
      const decimals = (value: number) =>
        fact.normalisation === 'absolute' ? reading.indicator.decimals : Math.abs(value) < 1 ? 2 : 1
      return [
        formats.number(now, decimals(fact.value)),
        formats.number(base, decimals(fact.base)),
        Number.isFinite(change) ? formats.number(change, 1) : 'none',
      ]
    }
    case 'target-crossed':
    case 'target-missed': {
      if (reading === undefined) return []
      const target = data.catalogue.targets.find(
        ({ indicator, region, year }) =>
          indicator === fact.indicator && region === data.region && year === yearOf(fact.period),
      )
      const { decimals } = reading.indicator
      const value =
        fact.span === 'quarter'
          ? at(reading, data.region, fact.period)
          : sinceJanuary(reading, data, fact.period)
      return [formats.number(value, decimals), formats.number(target?.value ?? Number.NaN, decimals)]
    }
    case 'best-streak':
    case 'worst-streak':
      return reading === undefined ? [] : [String(quartersAtTheEnd(reading, data, fact))]
    case 'missing-reports': {
      const missing = data.readings
        .filter((each) => isSilent(each, data))
        .map(({ indicator }) => indicator.id)
      return [missing.toSorted().join(' ')]
    }
    case 'late-reports': {
      const days = data.readings.flatMap(({ indicator, inputs }) =>
        inputs.grid.lateReports
          .filter((late) => late.region === data.region && late.period === periodOf(indicator, data))
          .map((late) => late.days),
      )
      return [String(days.length), String(Math.max(0, ...days))]
    }
    case 'revised': {
      const revision = reading?.inputs.grid.revisions.find(
        (each) => each.region === data.region && each.period === fact.period,
      )
      if (reading === undefined) return []
      return [
        formats.number(at(reading, data.region, fact.period), reading.indicator.decimals),
        String(revision?.previous),
        String(revision?.date),
      ]
    }
    case 'suspicious': {
      if (reading === undefined) return []
      const others = Array.from({ length: 8 }, (_, i) => 2013 + i)
        .filter((year) => year !== yearOf(fact.period))
        .map((year) => at(reading, data.region, `${year}${fact.period.slice(4)}`))
        .filter((value) => !Number.isNaN(value))
        .toSorted((a, b) => a - b)
      const middle =
        (others[Math.floor((others.length - 1) / 2)] ?? 0) + (others[Math.ceil((others.length - 1) / 2)] ?? 0)
      return [
        formats.number(at(reading, data.region, fact.period), reading.indicator.decimals),
        formats.number(middle / 2, reading.indicator.decimals),
      ]
    }
    case 'quiet':
      return []
  }
}

const periodOf = ({ frequency }: Indicator, data: RegionData): string =>
  frequency === 'quarter' ? data.period : data.period.replace('-Q4', '')

/** As the source sent it; NaN where it sent nothing. */
function sent(grid: IndicatorReading['inputs']['grid'] | null, region: string, period: string): number {
  const row = grid?.regions.indexOf(region) ?? -1
  const column = grid?.periods.findIndex((each) => each === period) ?? -1
  return grid === null || row < 0 || column < 0
    ? Number.NaN
    : (grid.values[row * grid.periods.length + column] ?? Number.NaN)
}

function at({ inputs }: IndicatorReading, region: string, period: string): number {
  const own = sent(inputs.grid, region, period)
  if (inputs.numerator === null || inputs.denominator === null || Number.isNaN(own)) return own
  return (sent(inputs.numerator, region, period) / sent(inputs.denominator, region, period)) * 100
}

const FACTOR = { absolute: 1, 'per-1k': 1000, 'per-10k': 10_000, 'per-100k': 100_000 } as const

function perResident(reading: IndicatorReading, region: string, period: string): number {
  const value = at(reading, region, period)
  if (reading.normalisation === 'absolute') return value
  const row = reading.inputs.populations?.find(
    (each) => each.region === region && each.year === Number(period.slice(0, 4)),
  )
  return (value / (row?.residents ?? Number.NaN)) * FACTOR[reading.normalisation]
}

function sinceJanuary({ inputs, indicator }: IndicatorReading, data: RegionData, period: Period): number {
  const quarters = quartersOf(yearOf(period)).filter((quarter) => quarter <= period)
  const sum = (grid: IndicatorReading['inputs']['grid'] | null) =>
    quarters.reduce((total, quarter) => total + sent(grid, data.region, quarter), 0)
  if (indicator.kind === 'ratio') {
    const own = sent(inputs.grid, data.region, period)
    return Number.isNaN(own) ? own : (sum(inputs.numerator) / sum(inputs.denominator)) * 100
  }
  return indicator.kind === 'index' ? sum(inputs.grid) / quarters.length : sum(inputs.grid)
}

function quartersAtTheEnd(
  reading: IndicatorReading,
  data: RegionData,
  fact: Extract<Fact, { kind: 'best-streak' | 'worst-streak' }>,
): number {
  const wantsLargest = (fact.kind === 'best-streak') === (reading.indicator.better === 'higher')
  const { grid } = reading.inputs
  const ruleOf = (region: string, period: string) =>
    grid.rules?.[
      grid.regions.indexOf(region) * grid.periods.length + grid.periods.findIndex((p) => p === period)
    ] ?? null
  let quarters = 0
  for (let period = fact.period; isQuarter(period); period = addQuarters(period, -1)) {
    const now = period
    const own = perResident(reading, data.region, now)
    const rivals = grid.regions
      .filter((region) => region !== data.region && ruleOf(region, now) === ruleOf(data.region, now))
      .map((region) => perResident(reading, region, now))
      .filter((value) => !Number.isNaN(value))
    if (rivals.length < 7 || !rivals.every((rival) => (wantsLargest ? own > rival : own < rival))) break
    quarters++
  }
  return quarters
}

function isSilent({ indicator, inputs }: IndicatorReading, data: RegionData): boolean {
  const period = periodOf(indicator, data)
  const column = inputs.grid.periods.findIndex((each) => each === period)
  const row = inputs.grid.regions.indexOf(data.region)
  return column >= 0 && inputs.grid.statuses[row * inputs.grid.periods.length + column] === 'O'
}

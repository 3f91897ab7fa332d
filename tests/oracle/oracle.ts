/**
 * A second, slow implementation of the rules of the data, written from the product's rules and from nothing in `src/`.
 * It reads the very bytes that the source serves and recomputes value, national figure, rank and change.
 */

export interface WireIndicator {
  readonly id: string
  readonly role: string
  readonly kind: 'flow' | 'stock' | 'ratio' | 'index'
  readonly frequency: 'quarter' | 'year'
  readonly better: 'higher' | 'lower' | 'neutral'
  readonly overRegions: 'sum' | 'ratio' | 'weighted-mean' | 'none'
  readonly overTime: 'sum' | 'last' | 'ratio' | 'mean' | 'none'
  readonly numerator: string | null
  readonly denominator: string | null
  readonly weight: string | null
  readonly normalisations: readonly string[]
  readonly breaks: readonly { readonly period: string }[]
  readonly fixedBreaks: readonly number[] | null
}

export interface WireSeries {
  readonly indicator: string
  readonly periods: readonly string[]
  readonly values: readonly (readonly (number | null)[])[]
  readonly statuses: readonly string[]
  readonly ruleIds?: readonly string[]
  readonly rules?: readonly string[]
  readonly margins?: readonly (readonly (number | null)[])[]
}

export interface WireObservations {
  readonly regions: readonly string[]
  readonly series: readonly WireSeries[]
}

export interface WirePopulation {
  readonly division: string
  readonly region: string
  readonly year: number
  readonly residents: number
}

export type Reading = { readonly span: 'quarter' | 'year-to-date'; readonly per: string }

const PER: Readonly<Record<string, number>> = {
  absolute: 1,
  'per-1k': 1000,
  'per-10k': 10_000,
  'per-100k': 100_000,
}
const PRESENT = 'APEB'

export const yearOf = (period: string): number => Number(period.slice(0, 4))

export const yearBefore = (period: string): string => `${yearOf(period) - 1}${period.slice(4)}`

/** Quarters from January of the period's year up to it; an annual period is itself. */
function quartersSoFar(period: string): string[] {
  const quarter = Number(period.slice(6))
  if (period.length === 4) return [period]
  return Array.from({ length: quarter }, (_, i) => `${period.slice(0, 4)}-Q${i + 1}`)
}

export class Oracle {
  private readonly observations: WireObservations
  private readonly indicators: ReadonlyMap<string, WireIndicator>
  private readonly populations: readonly WirePopulation[]

  constructor(
    observations: WireObservations,
    indicators: readonly WireIndicator[],
    populations: readonly WirePopulation[],
  ) {
    this.observations = observations
    this.indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]))
    this.populations = populations
  }

  private series(id: string): WireSeries | undefined {
    return this.observations.series.find((candidate) => candidate.indicator === id)
  }

  /** As served: the value of a cell, or null when its status says that there is none. */
  private served(id: string, region: string, period: string): number | null {
    const series = this.series(id)
    const row = this.observations.regions.indexOf(region)
    const column = series?.periods.indexOf(period) ?? -1
    if (series === undefined || row < 0 || column < 0) return null
    const status = series.statuses[row]?.[column] ?? 'O'
    return PRESENT.includes(status) ? (series.values[row]?.[column] ?? null) : null
  }

  ruleOf(id: string, region: string, period: string): string | null {
    const series = this.series(id)
    const row = this.observations.regions.indexOf(region)
    const column = series?.periods.indexOf(period) ?? -1
    const digit = series?.rules?.[row]?.[column]
    return digit === undefined ? null : (series?.ruleIds?.[Number(digit)] ?? null)
  }

  private marginOf(id: string, region: string, period: string): number | null {
    const series = this.series(id)
    const row = this.observations.regions.indexOf(region)
    return series?.margins?.[row]?.[series.periods.indexOf(period)] ?? null
  }

  private indicator(id: string): WireIndicator {
    const found = this.indicators.get(id)
    if (found === undefined) throw new Error(`The catalogue has no ${id}`)
    return found
  }

  /** One region, one period, read as asked, before normalisation. */
  absolute(id: string, region: string, period: string, span: Reading['span']): number | null {
    const { overTime, numerator, denominator, frequency } = this.indicator(id)
    if (numerator !== null && denominator !== null && this.series(numerator) && this.series(denominator)) {
      const partSpan = overTime === 'ratio' ? span : 'quarter'
      const above = this.absolute(numerator, region, period, partSpan)
      const below = this.absolute(denominator, region, period, partSpan)
      // What a source hides or did not report is not derived from its parts.
      if (this.served(id, region, period) === null) return null
      return above === null || below === null || below === 0 ? null : (above / below) * 100
    }
    if (span === 'quarter' || frequency === 'year' || overTime === 'none' || overTime === 'last') {
      return this.served(id, region, period)
    }
    const parts = quartersSoFar(period).map((quarter) => this.served(id, region, quarter))
    if (parts.includes(null)) return null
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
    return overTime === 'mean' ? sum / parts.length : sum
  }

  private residents(region: string, period: string): number | null {
    const found = this.populations.find(
      (row) => row.division === '2013' && row.region === region && row.year === yearOf(period),
    )
    return found === undefined || found.residents === 0 ? null : found.residents
  }

  /** One region, one period, as displayed. */
  value(id: string, region: string, period: string, { span, per }: Reading): number | null {
    const absolute = this.absolute(id, region, period, span)
    if (absolute === null || per === 'absolute') return absolute
    const residents = this.residents(region, period)
    return residents === null ? null : (absolute / residents) * (PER[per] ?? Number.NaN)
  }

  /** The country: over the regions that have a value. */
  national(id: string, period: string, { span, per }: Reading): { value: number | null; reported: number } {
    const { overRegions, numerator, denominator, weight } = this.indicator(id)
    const { regions } = this.observations
    const present = regions.filter((region) => this.value(id, region, period, { span, per }) !== null)
    const sumOf = (of: (region: string) => number | null) =>
      present.reduce((total, region) => total + (of(region) ?? Number.NaN), 0)
    const reported = present.length
    if (reported === 0 || overRegions === 'none') return { value: null, reported }
    if (overRegions === 'ratio' && numerator !== null && denominator !== null) {
      const partSpan = this.indicator(id).overTime === 'ratio' ? span : 'quarter'
      const below = sumOf((region) => this.absolute(denominator, region, period, partSpan))
      const above = sumOf((region) => this.absolute(numerator, region, period, partSpan))
      return { value: below === 0 ? null : (above / below) * 100, reported }
    }
    if (overRegions === 'weighted-mean') {
      const weightOf = (region: string) =>
        weight === 'population' || weight === null
          ? this.residents(region, period)
          : this.absolute(weight, region, period, span)
      const weighed = sumOf(
        (region) => (this.absolute(id, region, period, span) ?? Number.NaN) * (weightOf(region) ?? 0),
      )
      const total = sumOf((region) => weightOf(region) ?? 0)
      return { value: total === 0 ? null : weighed / total, reported }
    }
    const sum = sumOf((region) => this.absolute(id, region, period, span))
    if (per === 'absolute') return { value: sum, reported }
    return {
      value: (sum / sumOf((region) => this.residents(region, period))) * (PER[per] ?? Number.NaN),
      reported,
    }
  }

  /** Competition rank among the regions that counted by the same rule; null for neutral indicators and surveys. */
  rank(id: string, region: string, period: string, reading: Reading): { from: number; of: number } | null {
    const { better, kind } = this.indicator(id)
    const own = this.value(id, region, period, reading)
    if (
      better === 'neutral' ||
      own === null ||
      (kind === 'index' && this.marginOf(id, region, period) !== null)
    ) {
      return null
    }
    const rule = this.ruleOf(id, region, period)
    const rivals = this.observations.regions
      .filter((other) => this.ruleOf(id, other, period) === rule)
      .map((other) => this.value(id, other, period, reading))
      .filter((value) => value !== null)
    const ahead = rivals.filter((value) => (better === 'higher' ? value > own : value < own))
    return { from: ahead.length + 1, of: rivals.length }
  }

  /** Periods at which the series of a region begins anew: for all by the catalogue, for one by status B. */
  private breaksOf(id: string, region: string): string[] {
    const series = this.series(id)
    const letters = series?.statuses[this.observations.regions.indexOf(region)] ?? ''
    const own = series?.periods.filter((_, column) => letters[column] === 'B') ?? []
    return [...this.indicator(id).breaks.map((at) => at.period), ...own]
  }

  /** The base of a comparison; read since January it begins with the first quarter of its year. */
  private comparedSince(id: string, period: string, { span }: Reading): string {
    const isAddedUp =
      span === 'year-to-date' && period.includes('Q') && this.indicator(id).overTime !== 'last'
    return isAddedUp ? `${yearOf(period) - 1}-Q1` : yearBefore(period)
  }

  /** Against the same quarter of the year before: percent for counts, points for ratios and surveys. */
  change(id: string, region: string, period: string, reading: Reading): number | null {
    const { kind } = this.indicator(id)
    const now = this.value(id, region, period, reading)
    const base = this.value(id, region, yearBefore(period), reading)
    if (now === null || base === null) return null
    if (this.ruleOf(id, region, period) !== this.ruleOf(id, region, yearBefore(period))) return null
    if (this.breaksOf(id, region).some((at) => at > this.comparedSince(id, period, reading) && at <= period))
      return null
    if (kind === 'ratio' || kind === 'index') return now - base
    return base === 0 ? null : ((now - base) / base) * 100
  }
}

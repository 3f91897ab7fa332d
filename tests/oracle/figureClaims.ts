import { Claims, type Share, type Shown, type Term } from './claims'
import type { Published } from './publishedSums'
import { list, object, type Said } from './saidJson'

/** How a number of an indicator is to be read: as reported or since January, of all or per so many residents. */
export interface Reading {
  readonly indicator: string
  readonly period: string
  readonly span: string
  readonly normalisation: string
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4']
const PER: Readonly<Record<string, number>> = { 'per-1k': 1000, 'per-10k': 10_000, 'per-100k': 100_000 }

const observed = (indicator: unknown, region: string, period: string) =>
  `observation ${String(indicator)} ${region} ${period}`

/** What a number of an indicator says of the cells, by the rules of the catalogue. */
export class FigureClaims extends Claims {
  readonly #indicators: ReadonlyMap<string, Said>
  readonly #residents: ReadonlyMap<string, number>
  readonly regions: readonly string[]

  constructor({ cells }: Published, catalogue: Said, populations: Said) {
    super(cells)
    const indicators = list(catalogue['indicators'], 'indicators').map((each) => object(each, 'indicator'))
    this.#indicators = new Map(indicators.map((each) => [String(each['id']), each]))
    const [division] = list(catalogue['divisions'], 'divisions').map((each) => object(each, 'division'))
    this.regions = list(division?.['regions'], 'regions').map((each) => String(object(each, 'region')['id']))
    const rows = list(populations['populations'], 'populations').map((each) => object(each, 'row'))
    this.#residents = new Map(
      rows.map((row) => [`${String(row['region'])} ${String(row['year'])}`, Number(row['residents'])]),
    )
  }

  #indicator(id: string): Said {
    const found = this.#indicators.get(id)
    if (found === undefined) throw new Error(`no indicator ${id}`)
    return found
  }

  /** Periods that a figure is made of. */
  #periods({ indicator, period, span }: Reading, rule: unknown): readonly string[] {
    const [year = '', quarter] = period.split('-')
    const isSoFar = span === 'year-to-date' && quarter !== undefined && rule === 'sum'
    if (!isSoFar || this.#indicator(indicator)['frequency'] === 'year') return [period]
    return QUARTERS.slice(0, QUARTERS.indexOf(quarter) + 1).map((each) => `${year}-${each}`)
  }

  #parts(reading: Reading, region: string): readonly [above: readonly Term[], below: readonly Term[]] | null {
    const { numerator, denominator, overTime } = this.#indicator(reading.indicator)
    if (typeof numerator !== 'string' || typeof denominator !== 'string') return null
    const periods = this.#periods(reading, overTime === 'ratio' ? 'sum' : 'last')
    const termsOf = (part: string) => periods.map((period): Term => [observed(part, region, period), 1])
    return [termsOf(numerator), termsOf(denominator)]
  }

  #share(reading: Reading, region: string): Share {
    const { overTime } = this.#indicator(reading.indicator)
    const terms = this.#periods(reading, overTime).map((period): Term => [
      observed(reading.indicator, region, period),
      1,
    ])
    return { terms, residents: this.#residents.get(`${region} ${reading.period.slice(0, 4)}`) ?? 0 }
  }

  /** Means of surveys have nothing to hide that could be added up. */
  #isMean(reading: Reading): boolean {
    const { overRegions, kind, numerator } = this.#indicator(reading.indicator)
    return (
      kind === 'index' || (numerator === null && overRegions === 'weighted-mean') || overRegions === 'none'
    )
  }

  /** A number that stands for a region, or for the country where the region is null. */
  of(region: string | null, reading: Reading, shown: Shown): void {
    if (this.#isMean(reading)) return
    const per = PER[reading.normalisation] ?? null
    if (region === null) {
      const parts = this.regions.flatMap((each) => {
        const own = this.#parts(reading, each)
        return own === null ? [] : [own]
      })
      if (parts.length > 0) this.totalRatio(parts, shown)
      else
        this.total(
          this.regions.map((each) => this.#share(reading, each)),
          per,
          shown,
        )
      return
    }
    const parts = this.#parts(reading, region)
    if (parts !== null) {
      this.ratio(...parts, shown)
      return
    }
    const { terms, residents } = this.#share(reading, region)
    const factor = per === null ? 1 : per / residents
    this.figure(
      terms.map(([cell, own]): Term => [cell, own * factor]),
      shown,
    )
  }

  /** A change in percent of a region against the same period of the year before. */
  change(region: string, reading: Reading, shown: Shown): void {
    if (this.#isMean(reading) || this.#parts(reading, region) !== null) return
    const before = `${Number(reading.period.slice(0, 4)) - 1}${reading.period.slice(4)}`
    const [now, base] = [reading.period, before].map((period) => {
      const { terms, residents } = this.#share({ ...reading, period }, region)
      const factor = reading.normalisation === 'absolute' ? 1 : 1 / residents
      return terms.map(([cell, own]): Term => [cell, own * factor * 1e6])
    })
    // A change of c percent: now is 100 + c percent of the base.
    this.ratio(now ?? [], base ?? [], { ...shown, value: shown.value + 100 })
  }
}

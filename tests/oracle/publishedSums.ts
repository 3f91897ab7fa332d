import { list, object, type Said } from './saidJson'
import type { Equation, Interval } from './suppressionAttack'

/** Asks the source under attack; null where it has nothing of the kind. */
export type Ask = (at: string) => Promise<Said | null>

/** Everything a source publishes of hidden counts: the unknowns with what is known of them, and sums they stand in. */
export interface Published {
  readonly hidden: ReadonlyMap<string, Interval>
  readonly equations: readonly Equation[]
  /** What is said of each cell, by the names that the sums have. */
  readonly cells: ReadonlyMap<string, Cell>
}

/** A figure is hidden where it is of 1 to 4 persons: the rule is public. */
const SMALL: Interval = [1, 4]
/** Parts and rows are hidden for that reason or to cover another: nothing is known of one but that it is not below zero. */
const MOST = 1e9
/** More than any sum of counts with their factors. */
const ENDLESS = 1e14
const COVERED: Interval = [0, MOST]
const ROUNDING = 0.011
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4']

/** A figure as it is published: its value, or none with the letter that says why. */
export interface Cell {
  readonly value: number | null
  readonly status: string
}

interface Figures {
  readonly regions: readonly string[]
  readonly series: ReadonlyMap<
    string,
    { readonly periods: readonly string[]; readonly cells: ReadonlyMap<string, Cell> }
  >
}

const nameOf = (...parts: readonly string[]) => parts.join(' ')

async function figuresOf(ask: Ask, division: string, ids: readonly string[]): Promise<Figures> {
  const BATCH = 60
  const series = new Map<string, { periods: readonly string[]; cells: Map<string, Cell> }>()
  let regions: readonly string[] = []
  for (let at = 0; at < ids.length; at += BATCH) {
    const answer = await ask(
      `/observations?division=${division}&indicator=${ids.slice(at, at + BATCH).join(',')}`,
    )
    if (answer === null) continue
    regions = answer['regions'] as readonly string[]
    for (const each of list(answer['series'], 'series').map((one) => object(one, 'series'))) {
      const periods = each['periods'] as readonly string[]
      const values = each['values'] as readonly (readonly (number | null)[])[]
      const statuses = each['statuses'] as readonly string[]
      const cells = new Map<string, Cell>()
      regions.forEach((region, row) => {
        periods.forEach((period, column) => {
          cells.set(nameOf(region, period), {
            value: values[row]?.[column] ?? null,
            status: statuses[row]?.[column] ?? '',
          })
        })
      })
      series.set(each['indicator'] as string, { periods, cells })
    }
  }
  return { regions, series }
}

/** Collects unknowns and sums; what is shown goes to the other side of the equation. */
class Collector implements Published {
  readonly hidden = new Map<string, Interval>()
  readonly equations: Equation[] = []
  readonly cells = new Map<string, Cell>()

  /** Adds Σ factor × cell ∈ between; a cell that is neither shown nor hidden makes it useless. */
  add(
    cells: readonly (readonly [name: string, cell: Cell | undefined, factor: number])[],
    between: Interval,
    from: string,
  ): void {
    let shown = 0
    const terms: (readonly [string, number])[] = []
    for (const [name, cell, factor] of cells) {
      if (cell === undefined) return
      if (cell.value !== null) shown += cell.value * factor
      else if (cell.status === 'Q') {
        if (!this.hidden.has(name)) this.hidden.set(name, COVERED)
        terms.push([name, factor])
      } else if (cell.status !== 'M') return
    }
    if (terms.length > 0)
      this.equations.push({ terms, between: [between[0] - shown, between[1] - shown], from })
  }
}

const observed = (indicator: string, region: string, period: string) =>
  nameOf('observation', indicator, region, period)

/** What a ratio of 100 tells of its parts: above × 100 lies between (ratio ± rounding) × below. */
function addRatios(indicators: readonly Said[], figures: Figures, found: Collector): void {
  for (const { id, unit, numerator, denominator, decimals } of indicators as readonly Record<
    string,
    string
  >[]) {
    const ratio = figures.series.get(id ?? '')
    const above = figures.series.get(numerator ?? '')
    const below = figures.series.get(denominator ?? '')
    if (unit !== '%' || ratio === undefined || above === undefined || below === undefined) continue
    const width = 0.5 * 10 ** -Number(decimals) + ROUNDING
    for (const [key, { value }] of ratio.cells) {
      if (value === null) continue
      const [region = '', period = ''] = key.split(' ')
      const parts = (share: number) =>
        [
          [observed(numerator ?? '', region, period), above.cells.get(key), 100],
          [observed(denominator ?? '', region, period), below.cells.get(key), -share],
        ] as const
      found.add(parts(value - width), [0, ENDLESS], `${id} ${key}`)
      found.add(parts(value + width), [-ENDLESS, 0], `${id} ${key}`)
    }
  }
}

/** A part is no more than its whole. */
function addWholes(indicators: readonly Said[], figures: Figures, found: Collector): void {
  for (const { id, partOf } of indicators as readonly Record<string, string>[]) {
    const [part, whole] = [figures.series.get(id ?? ''), figures.series.get(partOf ?? '')]
    if (part === undefined || whole === undefined) continue
    for (const [key, cell] of part.cells) {
      const [region = '', period = ''] = key.split(' ')
      const both = [
        [observed(partOf ?? '', region, period), whole.cells.get(key), 1],
        [observed(id ?? '', region, period), cell, -1],
      ] as const
      found.add(both, [0, ENDLESS], `${id} is part of ${partOf}`)
    }
  }
}

/** The figure of a year as the parts of it add up to. */
function yearCells(indicator: Said, figures: Figures, region: string, year: string) {
  const id = String(indicator['id'])
  const cells = figures.series.get(id)?.cells
  const periods =
    indicator['frequency'] === 'year'
      ? [year]
      : (indicator['kind'] === 'stock' ? ['Q4'] : QUARTERS).map((quarter) => `${year}-${quarter}`)
  return periods.map(
    (period) => [observed(id, region, period), cells?.get(nameOf(region, period)), -1] as const,
  )
}

async function addBreakdowns(
  ask: Ask,
  division: string,
  indicators: readonly Said[],
  figures: Figures,
  found: Collector,
): Promise<void> {
  for (const indicator of indicators) {
    const id = String(indicator['id'])
    if (!['flow', 'stock'].includes(String(indicator['kind'])) || indicator['role'] !== 'listed') continue
    const answer = await ask(`/indicators/${id}/breakdowns?division=${division}`)
    if (answer === null) continue
    const regions = answer['regions'] as readonly string[]
    for (const each of answer['breakdowns'] as readonly Said[]) {
      const years = each['periods'] as readonly string[]
      const categories = (each['categories'] as readonly { id: string }[]).map((category) => category.id)
      const values = each['values'] as readonly (readonly (readonly (number | null)[])[])[]
      const statuses = each['statuses'] as readonly (readonly string[])[]
      regions.forEach((region, table) => {
        years.forEach((year, column) => {
          const parts = categories.map((category, row) => {
            const status = statuses[table]?.[row]?.[column] ?? ''
            const name = nameOf('part', id, String(each['id']), category, region, year)
            if (status === 'Q') found.hidden.set(name, COVERED)
            const cell = { value: values[table]?.[row]?.[column] ?? null, status }
            found.cells.set(name, cell)
            return [name, cell, 1] as const
          })
          found.add(
            [...parts, ...yearCells(indicator, figures, region, year)],
            [0, 0],
            `${id} ${String(each['id'])} ${region} ${year}`,
          )
        })
      })
    }
  }
}

const FIELDS = {
  enrolled: 'kz-course-learners',
  ended: 'kz-course-ended',
  completed: 'kz-course-completions',
} as const
const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** Learners of the courses of a quarter are those of the figure: in Kazakh one indicator, in all other languages another. */
async function addCourses(ask: Ask, division: string, figures: Figures, found: Collector): Promise<void> {
  const LIMIT = 5000
  const groups = new Map<string, Said[]>()
  for (let offset = 0, total = Infinity; offset < total; offset += LIMIT) {
    const page = await ask(`/courses?division=${division}&facets=no&limit=${LIMIT}&offset=${offset}`)
    if (page === null) return
    total = Number(page['total'])
    for (const row of page['rows'] as readonly Said[]) {
      const key = nameOf(
        String(row['region']),
        quarterOf(String(row['startsOn'])),
        row['language'] === 'kk' ? 'kk' : 'other',
      )
      const group = groups.get(key) ?? []
      group.push(row)
      groups.set(key, group)
    }
  }
  const cellOf = (row: Said, field: string): Cell => {
    const value = row[field] as number | null
    return { value, status: value === null ? 'Q' : 'A' }
  }
  for (const [key, rows] of groups) {
    const [region = '', period = '', language] = key.split(' ')
    const inCourse = (field: string) =>
      rows.map((row) => [nameOf('course', String(row['id']), field), cellOf(row, field), 1] as const)
    for (const [field, kazakh] of Object.entries(FIELDS)) {
      const indicator = language === 'kk' ? kazakh : field === 'enrolled' ? 'ethnic-lang-learners' : null
      const cell =
        indicator === null ? undefined : figures.series.get(indicator)?.cells.get(nameOf(region, period))
      if (indicator !== null && cell !== undefined)
        found.add(
          [...inCourse(field), [observed(indicator, region, period), cell, -1]],
          [0, 0],
          `courses ${key} ${field}`,
        )
    }
    for (const row of rows) {
      for (const field of Object.keys(FIELDS))
        found.cells.set(nameOf('course', String(row['id']), field), cellOf(row, field))
      const [enrolled, ended, completed] = ['enrolled', 'ended', 'completed'].map(
        (field) => [nameOf('course', String(row['id']), field), cellOf(row, field)] as const,
      )
      for (const [more, less] of [
        [enrolled, ended],
        [ended, completed],
      ])
        if (more !== undefined && less !== undefined)
          found.add(
            [
              [...more, 1],
              [...less, -1],
            ],
            [0, ENDLESS],
            `course ${String(row['id'])}`,
          )
    }
  }
}

/** All that a source of the contract publishes about what it hides. */
export async function publishedBy(ask: Ask): Promise<Published> {
  const catalogue = await ask('/catalogue')
  if (catalogue === null) throw new Error('no catalogue')
  const indicators = catalogue['indicators'] as readonly Said[]
  const found = new Collector()
  for (const { id: division } of catalogue['divisions'] as readonly { id: string }[]) {
    const figures = await figuresOf(
      ask,
      division,
      indicators.map(({ id }) => String(id)),
    )
    for (const [indicator, { cells }] of figures.series)
      for (const [key, cell] of cells) {
        const name = nameOf('observation', indicator, key)
        found.cells.set(name, cell)
        if (cell.status === 'Q') found.hidden.set(name, SMALL)
      }
    addRatios(indicators, figures, found)
    addWholes(indicators, figures, found)
    await addBreakdowns(ask, division, indicators, figures, found)
    await addCourses(ask, division, figures, found)
  }
  return found
}

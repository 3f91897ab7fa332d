import { contract, type Catalogue, type SaidIndicator } from './saidCatalogue'
import {
  day,
  each,
  id,
  list,
  must,
  names,
  number,
  object,
  once,
  period,
  plainText,
  whole,
  type Said,
} from './saidJson'

/** Why there is no value, by letter; a letter that nobody knows is not trusted either. */
const ABSENCES: Readonly<Record<string, string>> = { O: 'not-reported', M: 'cannot-exist', Q: 'suppressed' }
const PRESENT = 'APEB'

type Cell = readonly [
  value: number | null,
  status: string,
  absence: string | null,
  rule: string | null,
  margin: number | null,
]

const NOTHING: Cell = [null, 'O', 'not-in-data', null, null]

/** One series as it is read: cells by region and period. */
export interface SaidGrid {
  readonly indicator: string
  readonly division: string
  readonly periods: readonly string[]
  readonly cells: Readonly<Record<string, Cell>>
  readonly revisions: readonly unknown[]
  readonly lateReports: readonly unknown[]
  readonly unknownRegions: readonly string[]
}

const indicatorIn = (catalogue: Catalogue, asked: string): SaidIndicator => {
  const found = catalogue.indicators.find((each) => each.id === asked)
  must(found !== undefined, `${asked} is not in the catalogue`)
  return found
}

function regionsOf(catalogue: Catalogue, division: unknown): readonly string[] {
  const found = catalogue.divisions.find((each) => each.id === division)
  must(found !== undefined, `no division ${String(division)}`)
  return found.regions.map((region) => region.id)
}

/** Ascending periods of one frequency, inside the dataset. */
function checkPeriods(periods: readonly string[], frequency: string, { dataset }: Catalogue): void {
  once(periods, 'periods')
  must(JSON.stringify(periods) === JSON.stringify(periods.toSorted()), 'periods do not ascend')
  must(periods.length > 0, 'no periods')
  for (const each of periods) {
    must((each.length === 4) === (frequency === 'year'), `${each} is not a ${frequency}`)
    const isInside =
      each.slice(0, 4) >= dataset.firstPeriod.slice(0, 4) &&
      each.slice(0, 4) <= dataset.lastPeriod.slice(0, 4)
    must(isInside, `${each} is outside the dataset`)
  }
}

function checkValue(value: unknown, { range }: SaidIndicator, at: string): number {
  const read = number(range.min ?? undefined, range.max ?? undefined)(value, at)
  must(typeof read === 'number', at)
  return read
}

const texts = (value: unknown, at: string): readonly string[] =>
  list(value, at).map((item) => {
    must(typeof item === 'string', `${at}: no text`)
    return item
  })

function rowsOf(value: unknown, at: string, rows: number, columns: number): readonly (readonly unknown[])[] {
  const matrix = list(value, at).map((row, index) => list(row, `${at}[${index}]`))
  must(matrix.length === rows && matrix.every((row) => row.length === columns), `${at}: another shape`)
  return matrix
}

const lettersOf = (value: unknown, at: string, rows: number, columns: number) =>
  rowsOf(
    texts(value, at).map((row) => row.split('')),
    at,
    rows,
    columns,
  ) as readonly (readonly string[])[]

function gridOf(
  series: Said,
  indicator: SaidIndicator,
  said: { regions: readonly string[]; known: readonly string[]; division: string },
  catalogue: Catalogue,
): SaidGrid {
  const at = `series ${indicator.id}`
  must(plainText(series['unit']) === indicator.unit, `${at}: another unit`)
  const periods = each(period)(series['periods'], at) as string[]
  checkPeriods(periods, indicator.frequency, catalogue)
  const shape = [said.regions.length, periods.length] as const
  const values = rowsOf(series['values'], `${at}.values`, ...shape)
  const statuses = lettersOf(series['statuses'], `${at}.statuses`, ...shape)
  const hasRules = Object.hasOwn(series, 'rules')
  const ruleIds = Object.hasOwn(series, 'ruleIds')
    ? (each(id, 0, 10)(series['ruleIds'], at) as string[])
    : null
  must(!hasRules || ruleIds !== null, `${at}: rules without names`)
  for (const rule of ruleIds ?? [])
    must(
      indicator.rules.some((declared) => declared.id === rule),
      `${at}: rule ${rule}`,
    )
  const rules = hasRules ? lettersOf(series['rules'], `${at}.rules`, ...shape) : null
  const margins = Object.hasOwn(series, 'margins')
    ? rowsOf(series['margins'], `${at}.margins`, ...shape)
    : null

  const cells: Record<string, Cell> = {}
  for (const region of said.known) for (const each of periods) cells[`${region} ${each}`] = NOTHING
  said.regions.forEach((region, row) => {
    periods.forEach((each, column) => {
      const where = `${at} ${region} ${each}`
      const letter = statuses[row]?.[column] ?? ''
      const value = values[row]?.[column] ?? null
      const digit = rules?.[row]?.[column]
      must(digit === undefined || /^\d$/.test(digit), `${where}: rule "${digit}"`)
      const rule = digit === undefined ? null : (ruleIds?.[Number(digit)] ?? '')
      must(rule !== '', `${where}: rule ${digit} has no name`)
      const margin = margins?.[row]?.[column] ?? null
      if (margin !== null) number(0)(margin, where)
      if (value !== null) number()(value, where)
      const isThere = letter !== '' && PRESENT.includes(letter)
      const absence = ABSENCES[letter]
      if (isThere) must(value !== null, `${where}: no value`)
      else if (absence !== undefined)
        must(value === null && margin === null, `${where}: a value that cannot be`)
      const read = isThere ? checkValue(value, indicator, where) : null
      if (!said.known.includes(region)) return
      cells[`${region} ${each}`] = isThere
        ? [read, letter, null, rule, margin === null ? null : Number(margin) + 0]
        : [null, absence === undefined ? 'O' : letter, absence ?? 'unknown-status', null, null]
    })
  })
  const noted = (part: string, read: (entry: Said) => Said) =>
    (Object.hasOwn(series, part) ? list(series[part], part) : []).flatMap((entry) => {
      const own = read(object(entry, part))
      must(
        said.regions.includes(String(own['region'])) && periods.includes(String(own['period'])),
        `${part}: elsewhere`,
      )
      return said.known.includes(String(own['region'])) ? [own] : []
    })
  const where = (entry: Said) => ({ region: entry['region'], period: period(entry['period'], 'period') })
  return {
    indicator: indicator.id,
    division: said.division,
    periods,
    cells,
    revisions: noted('revisions', (entry) => ({
      ...where(entry),
      previous: entry['previous'] === null ? null : number()(entry['previous'], 'previous'),
      date: day(entry['date'], 'date'),
    })).map((entry) => {
      const isHidden = cells[`${String(entry['region'])} ${String(entry['period'])}`]?.[2] === 'suppressed'
      return isHidden ? { ...entry, previous: null } : entry
    }),
    lateReports: noted('lateReports', (entry) => ({
      ...where(entry),
      days: whole(1, 100_000)(entry['days'], 'days'),
    })),
    unknownRegions: said.regions
      .filter((region) => !said.known.includes(region))
      .map((region) => plainText(region)),
  }
}

/** The meaning of observations, as far as they are of the very division that was asked for. */
export function saidObservations(
  said: Said,
  asked: readonly string[],
  division: string,
  catalogue: Catalogue,
): readonly SaidGrid[] {
  contract(said)
  must(plainText(said['datasetVersion']) === catalogue.dataset.version, 'of another version')
  must(said['division'] === division, 'of another division')
  const known = regionsOf(catalogue, division)
  const regions = texts(said['regions'], 'regions')
  once(regions, 'regions')
  must(
    regions.some((region) => known.includes(region)),
    'no region of the division',
  )
  const elsewhere = catalogue.divisions.flatMap((each) => regionsOf(catalogue, each.id))
  must(
    !regions.some((region) => !known.includes(region) && elsewhere.includes(region)),
    'a region of another division',
  )
  const all = list(said['series'], 'series').map((series) => object(series, 'series'))
  must(all.length === asked.length, 'not the series that were asked for')
  return asked.map((wanted) => {
    const [series, ...others] = all.filter((each) => each['indicator'] === wanted)
    must(series !== undefined && others.length === 0, `not one series of ${wanted}`)
    return gridOf(series, indicatorIn(catalogue, wanted), { regions, known, division }, catalogue)
  })
}

const LETTERS = 'APEBOMQ'

/** The meaning of breakdowns: cells by region, category and year. */
export function saidBreakdowns(said: Said, asked: string, division: string, catalogue: Catalogue): unknown {
  contract(said)
  const indicator = indicatorIn(catalogue, asked)
  must(plainText(said['datasetVersion']) === catalogue.dataset.version, 'of another version')
  must(said['indicator'] === asked && said['division'] === division, 'of something else')
  must(plainText(said['unit']) === indicator.unit, 'in another unit')
  const known = regionsOf(catalogue, division)
  const regions = each(id, 1)(said['regions'], 'regions') as string[]
  once(regions, 'regions')
  must(
    regions.every((region) => known.includes(region)),
    'a region of elsewhere',
  )
  const all = list(said['breakdowns'], 'breakdowns').map((each) => object(each, 'breakdown'))
  must(all.length === 0 || ['flow', 'stock'].includes(indicator.kind), 'parts of a share')
  once(
    all.map((each) => each['id']),
    'breakdowns',
  )
  return all.map((breakdown) => {
    const categories = each((value) => {
      const own = object(value, 'category')
      return { id: id(own['id'], 'category'), name: names(own['name'], 'category') }
    }, 2)(breakdown['categories'], 'categories') as { id: string }[]
    once(
      categories.map((category) => category.id),
      'categories',
    )
    const periods = each(period, 1)(breakdown['periods'], 'periods') as string[]
    checkPeriods(periods, 'year', catalogue)
    const values = list(breakdown['values'], 'values')
    const statuses = list(breakdown['statuses'], 'statuses')
    must(values.length === regions.length && statuses.length === regions.length, 'another shape')
    const cells: Record<string, readonly [number | null, string, string | null]> = {}
    for (const region of known)
      for (const category of categories)
        for (const year of periods) cells[`${region} ${category.id} ${year}`] = [null, 'O', 'not-in-data']
    regions.forEach((region, at) => {
      const own = rowsOf(values[at], region, categories.length, periods.length)
      const letters = lettersOf(statuses[at], region, categories.length, periods.length)
      categories.forEach((category, row) => {
        periods.forEach((year, column) => {
          const where = `${region} ${category.id} ${year}`
          const [value = null, letter = ''] = [own[row]?.[column], letters[row]?.[column]]
          must(letter !== '' && LETTERS.includes(letter), `${where}: status "${letter}"`)
          const isThere = PRESENT.includes(letter)
          must(isThere === (value !== null), `${where}: status and value disagree`)
          const most = indicator.range.max ?? undefined
          cells[where] = isThere
            ? [number(0, most)(value, where) as number, letter, null]
            : [null, letter, ABSENCES[letter] ?? null]
        })
      })
    })
    return {
      id: id(breakdown['id'], 'id'),
      name: names(breakdown['name'], 'name'),
      indicator: asked,
      division,
      categories,
      periods,
      cells,
    }
  })
}

import { createHash } from 'node:crypto'
import { Impossible, list, must, object, plainText, type Said } from './saidJson'

/** Files of a package as they lie on the server, by path. */
export type Files = ReadonlyMap<string, Uint8Array>

type Row = Readonly<Record<string, string>>

interface Listed {
  readonly path: string
  readonly said: Said
}

/** Cells of a CSV text, one state at a time. */
function cellsOf(text: string, delimiter: string, quote: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  const endCell = () => {
    row.push(cell)
    cell = ''
    state = 'start'
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (state === 'quoted') {
      if (letter !== quote) cell += letter
      else if (text[at + 1] === quote) {
        cell += quote
        at += 1
      } else state = 'closed'
    } else if (letter === delimiter) endCell()
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1
      endRow()
    } else if (state === 'start' && letter === quote) state = 'quoted'
    else {
      must(state !== 'closed', 'a cell goes on behind its quote')
      cell += letter
      state = 'plain'
    }
  }
  must(state !== 'quoted', 'a cell is not closed')
  if (cell !== '' || row.length > 0 || state === 'closed') endRow()
  while (rows.length > 1 && rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1) rows.pop()
  return rows
}

const wordIn = (said: Said, key: string, otherwise: string): string => {
  const value = said[key] ?? otherwise
  must(typeof value === 'string', `${key} is no text`)
  return value
}

/** Tables that were read, by their bytes and what was said of them: most mutants of a package leave most files alone. */
const READ = new WeakMap<Uint8Array, { readonly said: string; readonly rows: readonly Row[] }>()

/** A package read a second time: tables as rows of texts, and the answers of the contract made of them. */
export class SaidPackage {
  readonly #files: Files
  readonly #descriptor: Said
  readonly #listed = new Map<string, Listed>()
  readonly #read = new Map<string, readonly Row[]>()

  /** @param descriptor what `datapackage.json` says. */
  constructor(descriptor: Said, files: Files) {
    this.#descriptor = descriptor
    this.#files = files
    for (const resource of list(descriptor['resources'], 'resources').map((each) =>
      object(each, 'resource'),
    )) {
      must(!this.#listed.has(String(resource['name'])), 'a resource twice')
      this.#listed.set(String(resource['name']), { path: String(resource['path']), said: resource })
    }
  }

  /** The bytes of a resource, if they are the ones that the package was made of. */
  bytes(name: string): Uint8Array | null {
    const listed = this.#listed.get(name)
    if (listed === undefined) return null
    const bytes = this.#files.get(listed.path)
    must(bytes !== undefined, `no file ${listed.path}`)
    must(bytes.byteLength === listed.said['bytes'], `${name} has another size`)
    const digest = createHash('sha256').update(bytes).digest('hex')
    must(`sha256:${digest}` === listed.said['hash'], `${name} was changed`)
    return bytes
  }

  rows(name: string, isOptional = true): readonly Row[] {
    const known = this.#read.get(name)
    if (known !== undefined) return known
    const rows = this.#rowsOf(name, isOptional)
    this.#read.set(name, rows)
    return rows
  }

  #rowsOf(name: string, isOptional: boolean): readonly Row[] {
    const listed = this.#listed.get(name)
    if (listed === undefined) {
      must(isOptional, `no ${name}`)
      return []
    }
    const file = this.#files.get(listed.path)
    const said = JSON.stringify(listed.said)
    const known = file === undefined ? undefined : READ.get(file)
    if (known?.said === said) return known.rows
    const rows = this.#parsed(name, listed)
    if (file !== undefined) READ.set(file, { said, rows })
    return rows
  }

  #parsed(name: string, listed: Listed): readonly Row[] {
    const bytes = this.bytes(name)
    let text = ''
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array())
    } catch (error) {
      throw new Impossible(String(error))
    }
    must(!text.includes('\uFFFD'), `${name} lost characters`)
    const dialect = Object.hasOwn(listed.said, 'dialect') ? object(listed.said['dialect'], 'dialect') : {}
    const [header = [], ...rows] = cellsOf(
      text,
      wordIn(dialect, 'delimiter', ','),
      wordIn(dialect, 'quoteChar', '"'),
    )
    must(new Set(header).size === header.length, `${name}: a column twice`)
    must(rows.length === listed.said['rows'], `${name} has ${rows.length} rows`)
    const commas = this.#commas(listed)
    return rows.map((cells) => {
      must(cells.length === header.length, `${name}: a row of ${cells.length} cells`)
      return Object.fromEntries(
        header.map((column, at) => {
          const cell = cells[at] ?? ''
          must(!commas.has(column) || !cell.includes('.'), `${name}: a point for a comma`)
          return [column, commas.has(column) ? cell.replace(',', '.') : cell]
        }),
      )
    })
  }

  #commas({ said }: Listed): ReadonlySet<string> {
    if (!Object.hasOwn(said, 'schema')) return new Set()
    const fields = list(object(said['schema'], 'schema')['fields'], 'fields').map((each) =>
      object(each, 'field'),
    )
    return new Set(
      fields.filter((field) => field['decimalChar'] === ',').map((field) => String(field['name'])),
    )
  }

  get id(): unknown {
    return this.#descriptor['name']
  }

  get version(): unknown {
    return this.#descriptor['version']
  }
}

const number = (cell: string | undefined): number => {
  must(cell !== undefined && /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i.test(cell), `no number: "${cell}"`)
  return Number(cell) + 0
}
const orNull = <T>(cell: string | undefined, read: (cell: string) => T): T | null =>
  cell === undefined || cell === '' ? null : read(cell)
const same = (cell: string) => cell
const needed = (cell: string | undefined): string => {
  must(cell !== undefined && cell !== '', 'an empty cell')
  return cell
}
const several = (cell: string | undefined): string[] =>
  cell === undefined || cell === '' ? [] : cell.split('|').map(needed)
const names = (row: Row, column: string) =>
  Object.fromEntries(
    ['kk', 'ru', 'en'].flatMap((language) => {
      const cell = row[`${column}_${language}`] ?? ''
      return cell === '' ? [] : [[language, cell] as const]
    }),
  )
const left = (key: string, value: unknown) => (value === null ? {} : { [key]: value })
const yes = (cell: string | undefined): boolean => {
  must(cell === 'true' || cell === 'false', 'neither true nor false')
  return cell === 'true'
}

const CONTRACT = '1.0'
const table = (of: SaidPackage, name: string) => of.rows(name, false)
const plain = (row: Row, ...columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, needed(row[column])]))
const isOf =
  (column: string, value: unknown) =>
  (row: Row): boolean =>
    row[column] === value

function datasetRow(of: SaidPackage): Row {
  const [row, ...others] = table(of, 'dataset')
  must(row !== undefined && others.length === 0, 'not one dataset')
  return row
}

const directions = (of: SaidPackage, programme: string) =>
  table(of, 'directions')
    .filter(isOf('programme', programme))
    .map((row) => ({
      id: needed(row['id']),
      name: names(row, 'name'),
      fields: table(of, 'fields')
        .filter((field) => field['programme'] === programme && field['direction'] === row['id'])
        .map((field) => ({ id: needed(field['id']), name: names(field, 'name') })),
    }))

function datasetInfo(of: SaidPackage): Said {
  const dataset = datasetRow(of)
  const quarter = orNull(dataset['quarterDays'], number)
  const year = orNull(dataset['yearDays'], number)
  return {
    id: of.id,
    version: of.version,
    title: names(dataset, 'title'),
    source: names(dataset, 'source'),
    isDemonstration: yes(dataset['isDemonstration']),
    ...plain(dataset, 'asOf', 'firstPeriod', 'lastPeriod'),
    ...left('reportingDays', quarter === null || year === null ? null : { quarter, year }),
  }
}

/** What is said of the data as a whole, as the contract words it. */
export function datasetOf(of: SaidPackage): Said {
  const row = datasetRow(of)
  const licence = names(row, 'licence')
  const url = orNull(row['licenceUrl'], same)
  // An address without a name of what stands there is not told.
  const isNamed = Object.keys(licence).length > 0
  return {
    contract: CONTRACT,
    ...datasetInfo(of),
    publisher: names(row, 'publisher'),
    ...left('licence', isNamed ? { name: licence, ...left('url', url) } : null),
    divisions: table(of, 'divisions').map((each) => needed(each['id'])),
  }
}

/** The catalogue as the contract words it. */
export function catalogueOf(of: SaidPackage): Said {
  const programme = needed(datasetRow(of)['programme'])
  const programmes = table(of, 'programmes')
  return {
    contract: CONTRACT,
    dataset: datasetInfo(of),
    programme: {
      id: programme,
      name: names(programmes.find(isOf('id', programme)) ?? {}, 'name'),
      directions: directions(of, programme),
    },
    programmes: programmes.map((row) => ({
      ...plain(row, 'id', 'approved'),
      name: names(row, 'name'),
      ...left('firstYear', orNull(row['firstYear'], number)),
      ...left('lastYear', orNull(row['lastYear'], number)),
    })),
    divisions: table(of, 'divisions').map((row) => ({
      ...plain(row, 'id', 'from'),
      name: names(row, 'name'),
      regions: table(of, 'regions')
        .filter(isOf('division', row['id']))
        .map((region) => ({
          ...plain(region, 'id', 'kind'),
          ...Object.fromEntries(
            ['name', 'shortName', 'abbreviation', 'centre'].map((each) => [each, names(region, each)]),
          ),
          codes: {
            iso: orNull(region['iso'], same),
            isoOld: orNull(region['isoOld'], same),
            kato: needed(region['kato']),
          },
          aliases: several(region['aliases']),
          areaKm2: orNull(region['areaKm2'], number),
        })),
    })),
    indicators: table(of, 'indicators').map((row) => ({
      ...plain(
        row,
        'id',
        'role',
        'direction',
        'field',
        'unit',
        'kind',
        'frequency',
        'better',
        'overRegions',
        'overTime',
      ),
      ...Object.fromEntries(
        ['numerator', 'denominator', 'weight', 'partOf'].map((each) => [each, orNull(row[each], same)]),
      ),
      name: names(row, 'name'),
      unitName: names(row, 'unitName'),
      measures: several(row['measures']),
      normalisations: several(row['normalisations']),
      decimals: number(row['decimals']),
      range: { min: orNull(row['min'], number), max: orNull(row['max'], number) },
      rules: of
        .rows('rules')
        .filter(isOf('indicator', row['id']))
        .map((rule) => ({ id: needed(rule['id']), name: names(rule, 'name') })),
      breaks: of
        .rows('breaks')
        .filter(isOf('indicator', row['id']))
        .map((each) => ({ period: needed(each['period']), note: names(each, 'note') })),
      fixedBreaks: orNull(row['fixedBreaks'], (cell) => several(cell).map(number)),
      ...left('headline', orNull(row['headline'], number)),
    })),
    targets: of.rows('targets').map((row) => ({
      ...plain(row, 'indicator', 'region', 'kind'),
      year: number(row['year']),
      value: number(row['value']),
      source: names(row, 'source'),
    })),
  }
}

export const populationsOf = (of: SaidPackage): Said => ({
  contract: CONTRACT,
  populations: table(of, 'populations').map((row) => ({
    ...plain(row, 'division', 'region'),
    year: number(row['year']),
    residents: number(row['residents']),
    ...left('urban', orNull(row['urban'], number)),
  })),
})

export function programmeOf(of: SaidPackage, id: string): Said {
  const programme = table(of, 'programmes').find(isOf('id', id))
  must(programme !== undefined, 'no such programme')
  return {
    contract: CONTRACT,
    id,
    name: names(programme, 'name'),
    approved: needed(programme['approved']),
    directions: directions(of, id),
    measures: of
      .rows('measures')
      .filter(isOf('programme', id))
      .map((row) => ({
        ...plain(row, 'id', 'direction', 'field', 'monitorable'),
        number: number(row['number']),
        title: names(row, 'title'),
        indicators: several(row['indicators']),
      })),
  }
}

export function descriptionOf(of: SaidPackage, id: string): Said {
  must(table(of, 'indicators').some(isOf('id', id)), 'no such indicator')
  const row = of.rows('descriptions').find(isOf('indicator', id)) ?? {}
  const numbered = of.rows('disaggregations').filter(isOf('indicator', id))
  return {
    contract: CONTRACT,
    id,
    ...Object.fromEntries(
      ['definition', 'numeratorText', 'denominatorText'].map((each) => [each, names(row, each)]),
    ),
    disaggregations: numbered
      .toSorted((a, b) => number(a['number']) - number(b['number']))
      .map((each) => names(each, 'name')),
    sources: several(row['sources']),
  }
}

const regionsOf = (of: SaidPackage, division: string) =>
  table(of, 'regions')
    .filter(isOf('division', division))
    .map((row) => needed(row['id']))

const onlyOne = (rows: readonly Row[]): Row | undefined => {
  must(rows.length < 2, 'a cell stands twice')
  return rows[0]
}

/** Rows by a text that names each once. */
function byKey(rows: readonly Row[], ...columns: readonly string[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ')
    must(!found.has(key), `${key} stands twice`)
    found.set(key, row)
  }
  return found
}

/** Periods of the dataset, for an indicator that nobody reported anything of. */
function allPeriods(of: SaidPackage, id: string): string[] {
  const { firstPeriod = '', lastPeriod = '' } = datasetRow(of)
  const isYearly = table(of, 'indicators').find(isOf('id', id))?.['frequency'] === 'year'
  const all: string[] = []
  for (let year = number(firstPeriod.slice(0, 4)); year <= number(lastPeriod.slice(0, 4)); year += 1)
    for (const period of isYearly ? [`${year}`] : [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
      if (isYearly || (period >= firstPeriod && period.slice(0, lastPeriod.length) <= lastPeriod))
        all.push(period)
  return all
}

export function observationsOf(of: SaidPackage, asked: readonly string[], division: string): Said {
  const regions = regionsOf(of, division)
  const all = table(of, 'observations')
  const known = new Set(table(of, 'indicators').map((row) => row['id']))
  for (const row of all) must(known.has(row['indicator']), 'figures of nothing')
  return {
    contract: CONTRACT,
    datasetVersion: of.version,
    division,
    regions,
    series: asked.map((id) => {
      const own = all.filter((row) => row['indicator'] === id && row['division'] === division)
      must(
        own.every((row) => regions.includes(needed(row['region']))),
        'a region of elsewhere',
      )
      const cells = byKey(own, 'region', 'period')
      const named = [...new Set(own.map((row) => needed(row['period'])))].toSorted()
      const periods = named.length > 0 ? named : allPeriods(of, id)
      const each = <T>(read: (row: Row | undefined) => T): T[][] =>
        regions.map((region) => periods.map((period) => read(cells.get(`${region} ${period}`))))
      const ruleIds = of
        .rows('rules')
        .filter(isOf('indicator', id))
        .map((row) => needed(row['id']))
      const digit = (row: Row | undefined): string => {
        const at = ruleIds.indexOf(row?.['rule'] ?? '')
        must(at !== -1 || (row?.['rule'] ?? '') === '', 'a rule nobody declared')
        must(at !== -1 || (row?.['value'] ?? '') === '', 'a figure without its rule')
        return String(Math.max(at, 0))
      }
      const margins = each((row) => orNull(row?.['margin'], number))
      const notes = (name: string, more: (row: Row) => object) =>
        of
          .rows(name)
          .filter((row) => row['indicator'] === id && row['division'] === division)
          .map((row) => ({ ...plain(row, 'region', 'period'), ...more(row) }))
      return {
        indicator: id,
        unit: needed(table(of, 'indicators').find(isOf('id', id))?.['unit']),
        periods,
        values: each((row) => orNull(row?.['value'], number)),
        statuses: each((row) => row?.['status'] ?? 'O').map((row) => row.join('')),
        ...(ruleIds.length === 0 ? {} : { ruleIds, rules: each(digit).map((row) => row.join('')) }),
        ...(margins.flat().every((margin) => margin === null) ? {} : { margins }),
        revisions: notes('revisions', (row) => ({
          previous: orNull(row['previous'], number),
          date: needed(row['date']),
        })),
        lateReports: notes('late-reports', (row) => ({ days: number(row['days']) })),
      }
    }),
  }
}

export function breakdownsOf(of: SaidPackage, id: string, division: string): Said {
  const regions = regionsOf(of, division)
  const own = of.rows('breakdowns').filter((row) => row['indicator'] === id && row['division'] === division)
  must(
    own.every((row) => regions.includes(needed(row['region']))),
    'a region of elsewhere',
  )
  const dimensions = [...new Set(own.map((row) => needed(row['dimension'])))]
  return {
    contract: CONTRACT,
    datasetVersion: of.version,
    indicator: id,
    division,
    unit: needed(table(of, 'indicators').find(isOf('id', id))?.['unit']),
    regions,
    breakdowns: dimensions.map((dimension) => {
      const rows = own.filter(isOf('dimension', dimension))
      const cells = byKey(rows, 'region', 'category', 'year')
      const categories = of.rows('categories').filter(isOf('dimension', dimension))
      must(
        rows.every((row) => categories.some(isOf('id', row['category']))),
        'a part of nothing',
      )
      const years = [...new Set(rows.map((row) => number(row['year'])))].toSorted((a, b) => a - b)
      const each = <T>(read: (row: Row | undefined) => T): T[][][] =>
        regions.map((region) =>
          categories.map((category) =>
            years.map((year) => read(cells.get(`${region} ${category['id']} ${year}`))),
          ),
        )
      return {
        id: dimension,
        name: names(onlyOne(of.rows('dimensions').filter(isOf('id', dimension))) ?? {}, 'name'),
        categories: categories.map((row) => ({ id: needed(row['id']), name: names(row, 'name') })),
        periods: years.map(String),
        values: each((row) => orNull(row?.['value'], number)),
        statuses: each((row) => row?.['status'] ?? 'O').map((region) => region.map((row) => row.join(''))),
      }
    }),
  }
}

const housesRow = (row: Row) => ({ name: names(row, 'name'), openedOn: needed(row['openedOn']) })

const associationRow = (row: Row) => {
  const house = names(row, 'house')
  return {
    name: names(row, 'name'),
    ...plain(row, 'level', 'status', 'foundedOn'),
    registeredOn: orNull(row['registeredOn'], same),
    closedOn: orNull(row['closedOn'], same),
    house: Object.keys(house).length === 0 ? null : house,
    hasYouthWing: yes(row['hasYouthWing']),
    languages: several(row['languages']),
    courses: number(row['courses']),
    events: number(row['events']),
  }
}

const courseRow = (row: Row, of: SaidPackage) => ({
  provider: names(onlyOne(of.rows('organisations').filter(isOf('id', row['provider']))) ?? {}, 'name'),
  ...plain(row, 'language', 'level', 'format', 'startsOn', 'endsOn'),
  capacity: number(row['capacity']),
  enrolled: orNull(row['enrolled'], number),
  ended: orNull(row['ended'], number),
  completed: orNull(row['completed'], number),
})

const eventRow = (row: Row, of: SaidPackage) => ({
  title: names(onlyOne(of.rows('event-titles').filter(isOf('id', row['title']))) ?? {}, 'title'),
  ...plain(row, 'startsOn', 'endsOn', 'type', 'direction', 'measure'),
  organiser: names(onlyOne(of.rows('organisations').filter(isOf('id', row['organiser']))) ?? {}, 'name'),
  participants: number(row['participants']),
  tags: several(row['tags']),
})

const REGISTER_ROWS: Readonly<Record<string, (row: Row, of: SaidPackage) => object>> = {
  houses: housesRow,
  associations: associationRow,
  courses: courseRow,
  events: eventRow,
}

/** A page of a register with all its rows, in whatever order the file has them; facets and groups are not told. */
export function registerOf(
  of: SaidPackage,
  register: string,
  division: string,
  order: readonly string[],
): Said {
  const rows = of.rows(register).filter(isOf('division', division))
  const places = of.rows('places')
  const byId = byKey(rows, 'id')
  must(order.length === rows.length, 'not all rows')
  return {
    contract: CONTRACT,
    datasetVersion: of.version,
    register,
    division,
    asOf: needed(datasetRow(of)['asOf']),
    total: rows.length,
    offset: 0,
    places: places.map((row) => ({
      id: needed(row['id']),
      name: names(row, 'name'),
      lon: number(row['lon']),
      lat: number(row['lat']),
    })),
    facets: [],
    groups: [],
    rows: order.map((id) => {
      const row = byId.get(id)
      must(row !== undefined, `no row ${plainText(id)}`)
      return { ...plain(row, 'id', 'region', 'place'), ...REGISTER_ROWS[register]?.(row, of) }
    }),
  }
}

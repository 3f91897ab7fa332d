import {
  code,
  day,
  each,
  id,
  must,
  name,
  names,
  number,
  object,
  once,
  oneOf,
  orNull,
  parts,
  period,
  prose,
  proses,
  whole,
  yes,
  type Reader,
  type Said,
} from './saidJson'

const year = whole(1900, 2200)
const days = whole(0, 366)
export const division = oneOf('2013', '2018', '2022')

/** A text that is not empty once it is clean enough to be compared. */
const version: Reader = (value, at) => {
  const text = name(value, at)
  must(text !== '', `${at}: empty`)
  return text
}

export const direction = parts({ id: code, name: names, fields: each(parts({ id, name: names })) })

const DATASET = {
  id,
  version,
  title: names,
  source: proses,
  isDemonstration: yes,
  asOf: day,
  firstPeriod: period,
  lastPeriod: period,
  'reportingDays?': parts({ quarter: days, year: days }),
}

const REGION = parts({
  id,
  kind: oneOf('oblast', 'city'),
  name: names,
  shortName: names,
  abbreviation: names,
  centre: names,
  codes: parts({ iso: orNull(name), isoOld: orNull(name), kato: name }),
  aliases: each(name),
  areaKm2: orNull(number(Number.MIN_VALUE)),
})

const INDICATOR = parts({
  id,
  role: oneOf('listed', 'component'),
  direction: code,
  field: code,
  measures: each(code),
  name: names,
  unit: version,
  unitName: names,
  kind: oneOf('flow', 'stock', 'ratio', 'index'),
  frequency: oneOf('quarter', 'year'),
  better: oneOf('higher', 'lower', 'neutral'),
  overRegions: oneOf('sum', 'ratio', 'weighted-mean', 'none'),
  overTime: oneOf('sum', 'last', 'ratio', 'mean', 'none'),
  numerator: orNull(id),
  denominator: orNull(id),
  weight: orNull(id),
  normalisations: each(oneOf('absolute', 'per-1k', 'per-10k', 'per-100k'), 1),
  decimals: whole(0, 3),
  range: parts({ min: orNull(number()), max: orNull(number()) }),
  partOf: orNull(id),
  rules: each(parts({ id, name: names })),
  breaks: each(parts({ period, note: proses })),
  fixedBreaks: orNull(each(number())),
  'headline?': whole(1),
})

const CATALOGUE = parts({
  dataset: parts(DATASET),
  programme: parts({ id, name: names, directions: each(direction) }),
  'programmes?': each(
    parts({ id, name: names, approved: day, 'firstYear?': year, 'lastYear?': year }),
    1,
    20,
  ),
  divisions: each(parts({ id: division, name: names, from: day, regions: each(REGION, 1) }), 1),
  indicators: each(INDICATOR, 1),
  targets: each(
    parts({
      indicator: id,
      region: id,
      year,
      value: number(),
      kind: oneOf('published', 'plan'),
      source: proses,
    }),
  ),
})

export interface Catalogue {
  readonly dataset: Readonly<Record<'id' | 'version' | 'asOf' | 'firstPeriod' | 'lastPeriod', string>> & {
    readonly isDemonstration: boolean
  }
  readonly programme: {
    readonly id: string
    readonly directions: readonly {
      readonly id: string
      readonly fields: readonly { readonly id: string }[]
    }[]
  }
  readonly programmes?: readonly { readonly id: string }[]
  readonly divisions: readonly { readonly id: string; readonly regions: readonly { readonly id: string }[] }[]
  readonly indicators: readonly SaidIndicator[]
  readonly targets: readonly { readonly indicator: string; readonly region: string; readonly year: number }[]
}

export interface SaidIndicator {
  readonly id: string
  readonly unit: string
  readonly kind: string
  readonly frequency: string
  readonly direction: string
  readonly field: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly weight: string | null
  readonly partOf: string | null
  readonly overRegions: string
  readonly overTime: string
  readonly normalisations: readonly string[]
  readonly range: { readonly min: number | null; readonly max: number | null }
  readonly rules: readonly { readonly id: string }[]
  readonly fixedBreaks: readonly number[] | null
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)

function checkIndicator(indicator: SaidIndicator, catalogue: Catalogue): void {
  const at = `indicator ${indicator.id}`
  const known = new Set(idsOf(catalogue.indicators))
  const fields = catalogue.programme.directions.find((each) => each.id === indicator.direction)?.fields ?? []
  must(idsOf(fields).includes(indicator.field), `${at}: its field is nowhere`)
  const { numerator, denominator, weight, partOf, range, fixedBreaks } = indicator
  for (const part of [numerator, denominator, partOf])
    must(part === null || (part !== indicator.id && known.has(part)), `${at}: its part ${part} is nowhere`)
  must(weight === null || weight === 'population' || known.has(weight), `${at}: its weight is nowhere`)
  must((numerator === null) === (denominator === null), `${at}: half a ratio`)
  must(
    numerator !== null || ![indicator.overRegions, indicator.overTime].includes('ratio'),
    `${at}: no parts`,
  )
  must(weight !== null || indicator.overRegions !== 'weighted-mean', `${at}: no weight`)
  const isShare = indicator.kind === 'ratio' || indicator.kind === 'index'
  must(!isShare || indicator.normalisations.every((each) => each === 'absolute'), `${at}: a share per head`)
  must(range.min === null || range.max === null || range.min <= range.max, `${at}: no range`)
  must(
    (fixedBreaks ?? []).every((limit, index, all) => index === 0 || limit > (all[index - 1] ?? limit)),
    `${at}: limits do not ascend`,
  )
  once(indicator.normalisations, `${at}.normalisations`)
  once(idsOf(indicator.rules), `${at}.rules`)
}

/** The meaning of a catalogue. */
export function saidCatalogue(said: Said): Catalogue {
  contract(said)
  // The readers above make what the type says.
  const catalogue = CATALOGUE(said, 'catalogue') as Catalogue
  const { dataset, programme, programmes, divisions, indicators, targets } = catalogue
  must(dataset.firstPeriod.slice(0, 4) <= dataset.lastPeriod.slice(0, 4), 'no time at all')
  once(idsOf(divisions), 'divisions')
  once(idsOf(programme.directions), 'directions')
  once(idsOf(indicators), 'indicators')
  if (programmes !== undefined) {
    once(idsOf(programmes), 'programmes')
    must(idsOf(programmes).includes(programme.id), 'the programme is not among the programmes')
  }
  const regions = new Set(['kazakhstan'])
  for (const { id: own, regions: all } of divisions) {
    once(idsOf(all), `regions of ${own}`)
    must(!idsOf(all).includes('kazakhstan'), 'the country is no region')
    for (const each of idsOf(all)) regions.add(each)
  }
  for (const indicator of indicators) checkIndicator(indicator, catalogue)
  for (const target of targets) {
    must(idsOf(indicators).includes(target.indicator), `a target of ${target.indicator}`)
    must(regions.has(target.region), `a target in ${target.region}`)
  }
  once(
    targets.map((each) => `${each.indicator} ${each.region} ${each.year}`),
    'targets',
  )
  return catalogue
}

/** Every answer names the version of the contract it is of. */
export function contract(said: Said): void {
  must(typeof said['contract'] === 'string' && /^1\.\d{1,3}$/.test(said['contract']), 'another contract')
}

const address: Reader = (value, at) => {
  must(typeof value === 'string' && value.length <= 2000, `${at}: no address`)
  must(value.startsWith('http://') || value.startsWith('https://'), `${at}: leads nowhere on the web`)
  must(URL.canParse(value), `${at}: no address`)
  const { username, password } = new URL(value)
  must(username + password === '', `${at}: pretends to be another host`)
  return value
}

/** The meaning of what is said of the data as a whole; nothing of it may be other than the catalogue says. */
export function saidDataset(said: Said, catalogue: Catalogue): unknown {
  contract(said)
  const { publisher, licence, divisions, ...dataset } = parts({
    ...DATASET,
    'publisher?': names,
    'licence?': parts({ name: names, 'url?': address }),
    divisions: each(division, 1),
  })(said, 'dataset') as Catalogue['dataset'] & {
    publisher?: object
    licence?: { name: object; url?: string }
    divisions: readonly string[]
  }
  for (const key of ['id', 'version', 'isDemonstration', 'asOf', 'firstPeriod', 'lastPeriod'] as const)
    must(dataset[key] === catalogue.dataset[key], `another ${key} than the catalogue's`)
  must(divisions.join() === idsOf(catalogue.divisions).join(), "other divisions than the catalogue's")
  const isSaid = (text: object | undefined) => text !== undefined && Object.keys(text).length > 0
  const url = licence?.url ?? null
  return {
    ...dataset,
    divisions,
    publisher: isSaid(publisher) ? publisher : null,
    licence: isSaid(licence?.name) || url !== null ? { name: licence?.name, url } : null,
  }
}

/** The meaning of the residents. */
export function saidPopulations(said: Said): unknown {
  contract(said)
  const residents = whole(0, 1e9)
  const rows = each(parts({ division, region: id, year, residents, 'urban?': residents }))(
    said['populations'],
    'populations',
  ) as { division: string; region: string; year: number; residents: number; urban?: number }[]
  once(
    rows.map((row) => `${row.division} ${row.region} ${row.year}`),
    'residents',
  )
  must(
    rows.every((row) => (row.urban ?? 0) <= row.residents),
    'more townspeople than people',
  )
  return rows
}

/** The meaning of a programme. */
export function saidProgramme(said: Said, asked: string): unknown {
  contract(said)
  const programme = parts({
    id,
    name: names,
    approved: day,
    directions: each(direction),
    measures: each(
      parts({
        id: code,
        direction: code,
        field: code,
        number: whole(1),
        title: names,
        monitorable: oneOf('yes', 'partly', 'no'),
        indicators: each(id),
      }),
    ),
  })(said, 'programme') as {
    id: string
    directions: Catalogue['programme']['directions']
    measures: { id: string; direction: string; field: string }[]
  }
  must(programme.id === asked, 'another programme')
  once(idsOf(programme.measures), 'measures')
  for (const measure of programme.measures) {
    const homes = programme.directions.filter((each) => each.id === measure.direction)
    must(
      homes.some(({ fields }) => idsOf(fields).includes(measure.field)),
      `measure ${measure.id} is nowhere`,
    )
  }
  return programme
}

/** The meaning of a description. */
export function saidDescription(said: Said, asked: string): unknown {
  contract(said)
  const description = object(
    parts({
      id,
      definition: proses,
      numeratorText: proses,
      denominatorText: proses,
      disaggregations: each(proses),
      sources: each(prose),
    })(said, 'description'),
    'description',
  )
  must(description['id'] === asked, 'another indicator')
  return description
}

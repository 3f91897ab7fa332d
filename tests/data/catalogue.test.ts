import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../../src/data/wire/catalogue'
import { readIndicatorMetadata } from '../../src/data/wire/indicatorMetadata'
import { readPopulations } from '../../src/data/wire/populations'
import { readProgramme } from '../../src/data/wire/programme'
import { DataError } from '../../src/domain/DataError'
import { wireCatalogue, wireIndicator, type WireCatalogue, type WireIndicator } from './wirePayloads'

const ORIGIN = { adapter: 'http', resource: '/catalogue' }

function pathOf(read: () => unknown): string | undefined {
  try {
    read()
  } catch (error) {
    if (error instanceof DataError && error.kind === 'malformed') return error.details.path
    throw error
  }
  return 'accepted'
}

const catalogueWith = (change: (catalogue: WireCatalogue) => void) => {
  const catalogue = wireCatalogue()
  change(catalogue)
  return pathOf(() => readCatalogue(catalogue, ORIGIN))
}

/** The path named when one more indicator stands in the catalogue. */
const indicatorWith = (differences: Partial<WireIndicator>) =>
  catalogueWith(({ indicators }) => void indicators.push(wireIndicator('another', differences)))

const renamed = (id: string) =>
  catalogueWith(({ divisions }) => Object.assign(divisions[0]?.regions[2] ?? {}, { id }))

const residentsOf = (...rows: object[]) =>
  pathOf(() => readPopulations({ contract: '1.0', populations: rows }, ORIGIN))

describe('The catalogue', () => {
  test('arrives as it was sent', () => {
    const { contract: _contract, ...sent } = wireCatalogue()
    expect(readCatalogue(wireCatalogue(), ORIGIN)).toEqual(sent)
  })

  test('names every reference that leads nowhere', () => {
    expect(indicatorWith({ direction: '5.9' })).toBe('indicators[6].direction')
    expect(indicatorWith({ field: 'sports' })).toBe('indicators[6].field')
    expect(indicatorWith({ numerator: 'learners', denominator: 'nobody' })).toBe('indicators[6].denominator')
    expect(indicatorWith({ partOf: 'nobody' })).toBe('indicators[6].partOf')
    expect(indicatorWith({ partOf: 'another' })).toBe('indicators[6].partOf')
    expect(indicatorWith({ weight: 'nobody' })).toBe('indicators[6].weight')
    expect(catalogueWith(({ targets }) => Object.assign(targets[0] ?? {}, { indicator: 'nobody' }))).toBe(
      'targets[0].indicator',
    )
    expect(catalogueWith(({ targets }) => Object.assign(targets[1] ?? {}, { region: 'nowhere' }))).toBe(
      'targets[1].region',
    )
  })

  test('may offer several programmes: its own among them, each once, none that ends before it begins', () => {
    const own = { id: 'concept-2013', name: { en: 'Concept' }, approved: '2013-04-18' }
    const later = { id: 'concept-2030', name: { en: 'Later' }, approved: '2021-01-20', firstYear: 2021 }
    const offering = (...programmes: NonNullable<WireCatalogue['programmes']>) =>
      catalogueWith((catalogue) => Object.assign(catalogue, { programmes }))
    expect(offering(own, { ...later, lastYear: 2030 })).toBe('accepted')
    expect(offering(later)).toBe('programmes')
    expect(offering()).toBe('programmes')
    expect(offering(own, own)).toBe('programmes[1].id')
    expect(offering(own, { ...later, lastYear: 2020 })).toBe('programmes[1].lastYear')
    expect(offering(own, { ...later, approved: '2021-02-30' })).toBe('programmes[1].approved')
    expect(offering(own, ...Array.from({ length: 20 }, (_, i) => ({ ...later, id: `p${i}` })))).toBe(
      'programmes',
    )
  })

  test('names everything that stands twice', () => {
    expect(catalogueWith(({ indicators }) => void indicators.push(wireIndicator('events')))).toBe(
      'indicators[6].id',
    )
    expect(catalogueWith(({ divisions }) => Object.assign(divisions[1] ?? {}, { id: '2013' }))).toBe(
      'divisions[1].id',
    )
    expect(
      catalogueWith(({ divisions }) => Object.assign(divisions[0]?.regions[4] ?? {}, { id: 'akmola' })),
    ).toBe('divisions[0].regions[4].id')
    expect(catalogueWith(({ targets }) => void targets.push(...wireCatalogue().targets))).toBe('targets[2]')
    expect(indicatorWith({ normalisations: ['per-1k', 'per-1k'] })).toBe('indicators[6].normalisations[1]')
    expect(
      indicatorWith({
        rules: [
          { id: 'all', name: {} },
          { id: 'all', name: {} },
        ],
      }),
    ).toBe('indicators[6].rules[1].id')
  })

  test('declares how regions combine completely, or not at all', () => {
    expect(indicatorWith({ numerator: 'completions' })).toBe('indicators[6].denominator')
    expect(indicatorWith({ denominator: 'learners' })).toBe('indicators[6].numerator')
    expect(indicatorWith({ overRegions: 'ratio' })).toBe('indicators[6].numerator')
    expect(indicatorWith({ overTime: 'ratio' })).toBe('indicators[6].numerator')
    expect(indicatorWith({ overRegions: 'weighted-mean' })).toBe('indicators[6].weight')
    expect(indicatorWith({ overRegions: 'weighted-mean', weight: 'population' })).toBe('accepted')
    expect(indicatorWith({ kind: 'ratio' })).toBe('indicators[6].normalisations[0]')
  })

  test('has numbers that make sense', () => {
    expect(indicatorWith({ range: { min: 5, max: 1 } })).toBe('indicators[6].range')
    expect(indicatorWith({ fixedBreaks: [1, 3, 3] })).toBe('indicators[6].fixedBreaks[2]')
    expect(indicatorWith({ decimals: 9 })).toBe('indicators[6].decimals')
    expect(indicatorWith({ breaks: [{ period: '2019Q1', note: {} }] })).toBe('indicators[6].breaks[0].period')
    expect(indicatorWith({ normalisations: [] })).toBe('indicators[6].normalisations')
    expect(catalogueWith(({ dataset }) => Object.assign(dataset, { lastPeriod: '2001' }))).toBe(
      'dataset.lastPeriod',
    )
    expect(catalogueWith(({ dataset }) => Object.assign(dataset, { asOf: '2021-13-01' }))).toBe(
      'dataset.asOf',
    )
    expect(catalogueWith(({ dataset }) => Object.assign(dataset, { isDemonstration: 'no' }))).toBe(
      'dataset.isDemonstration',
    )
    expect(
      catalogueWith(({ divisions }) => Object.assign(divisions[0]?.regions[0] ?? {}, { areaKm2: 0 })),
    ).toBe('divisions[0].regions[0].areaKm2')
  })

  test('cannot have a region that is called like the country, or like a part of an object', () => {
    expect(renamed('kazakhstan')).toBe('divisions[0].regions[2].id')
    for (const id of ['__proto__', 'constructor', 'Akmola', 'ak mola', '', 'a'.repeat(65)]) {
      expect(renamed(id)).toBe('divisions[0].regions[2].id')
    }
  })
})

describe('Residents', () => {
  const row = { division: '2013', region: 'akmola', year: 2019, residents: 738_587 }

  test('are whole, not negative, and stated once', () => {
    expect(residentsOf(row)).toBe('accepted')
    expect(residentsOf({ ...row, residents: 0 })).toBe('accepted')
    expect(residentsOf(row, { ...row, residents: 1 })).toBe('populations[1]')
    for (const residents of [-1, 1.5, '738587', null, 1e12]) {
      expect(residentsOf({ ...row, residents })).toBe('populations[0].residents')
    }
    expect(residentsOf({ ...row, year: 2019.5 })).toBe('populations[0].year')
    expect(residentsOf({ ...row, division: '2019' })).toBe('populations[0].division')
  })

  test('of towns are some, all or none of the residents, and may be unknown', () => {
    for (const urban of [0, 347_136, row.residents]) expect(residentsOf({ ...row, urban })).toBe('accepted')
    for (const urban of [row.residents + 1, -1, 0.5, '347136', null, 1e12]) {
      expect(residentsOf({ ...row, urban })).toBe('populations[0].urban')
    }
    expect(residentsOf(row, { ...row, year: 2020, residents: 0, urban: 1 })).toBe('populations[1].urban')
    const [read] = readPopulations({ contract: '1.0', populations: [row] }, ORIGIN)
    expect(read).toEqual(row)
  })

  test('that are more in towns than at all are refused with both numbers', () => {
    const read = () => readPopulations({ contract: '1.2', populations: [{ ...row, urban: 800_000 }] }, ORIGIN)
    expect(read).toThrow('populations[0].urban: 800000 of 738587 residents live in towns')
  })
})

describe('A programme', () => {
  const programme = {
    contract: '1.0',
    id: 'concept-2013',
    name: { en: 'Concept' },
    approved: '2013-04-18',
    directions: [{ id: '5.1', name: {}, fields: [{ id: 'language', name: {} }] }],
    measures: [
      {
        id: '5.1.language.1',
        direction: '5.1',
        field: 'language',
        number: 1,
        title: {},
        monitorable: 'yes',
        indicators: [],
      },
    ],
  }
  const read = (changed: object) =>
    pathOf(() => readProgramme({ ...programme, ...changed }, 'concept-2013', ORIGIN))

  test('is the one that was asked for, with measures that stand in it', () => {
    const [measure] = programme.measures
    expect(read({})).toBe('accepted')
    expect(read({ id: 'concept-2030' })).toBe('id')
    expect(read({ measures: [{ ...measure, field: 'sports' }] })).toBe('measures[0].field')
    expect(read({ measures: [measure, measure] })).toBe('measures[1].id')
    expect(read({ measures: [{ ...measure, monitorable: 'maybe' }] })).toBe('measures[0].monitorable')
  })
})

describe('How an indicator is counted', () => {
  const metadata = {
    contract: '1.0',
    id: 'learners',
    definition: { en: `Persons enrolled. ${'More words. '.repeat(60)}` },
    numeratorText: {},
    denominatorText: {},
    disaggregations: [{ en: 'sex' }],
    sources: ['https://example.org'],
  }

  test('is told in full, for the indicator that was asked for', () => {
    const read = readIndicatorMetadata(metadata, 'learners', ORIGIN)
    expect(read.definition.en?.length).toBeGreaterThan(300)
    expect(pathOf(() => readIndicatorMetadata(metadata, 'events', ORIGIN))).toBe('id')
  })
})

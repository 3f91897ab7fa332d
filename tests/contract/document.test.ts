import { describe, expect, test } from 'vitest'
import { NO_WISHES } from '../../src/domain/register/registerFields'
import { completenessAnswer } from '../../src/data/answers/completenessAnswer'
import type { components } from '../../src/data/contract'
import { readBoundaries } from '../../src/data/wire/boundaries'
import { readBreakdowns } from '../../src/data/wire/breakdowns'
import { readCatalogue } from '../../src/data/wire/catalogue'
import { readIndicatorMetadata } from '../../src/data/wire/indicatorMetadata'
import { readObservations } from '../../src/data/wire/observations'
import { readPopulations } from '../../src/data/wire/populations'
import { readProgramme } from '../../src/data/wire/programme'
import { readRegister } from '../../src/data/wire/registers'
import type { RegisterId } from '../../src/domain/register/register'
import { contractDocument, contractSchemas, type Operation } from '../../scripts/contract/schemas'

const document = contractDocument()
const schemas = contractSchemas()
const ORIGIN = { adapter: 'example', resource: '' }

/** Every operation with its path. */
const OPERATIONS = Object.entries(document.paths).map(([path, { get }]) => [path, get] as const)

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

/** The examples of an answer of 200, with the schema they are of. */
function examplesOf(operation: Operation) {
  const content = operation.responses['200']?.content?.['application/json']
  return Object.values(content?.examples ?? {}).map(({ $ref }) => ({
    schema: nameOf(content?.schema.$ref ?? ''),
    example: document.components.examples[nameOf($ref)]?.value,
  }))
}

describe('Examples of the contract', () => {
  test.each(OPERATIONS)('%s shows an answer that has the shape it promises', (_path, operation) => {
    const examples = examplesOf(operation)
    expect(examples.length).toBeGreaterThan(0)
    for (const { schema, example } of examples) expect(schemas.wrong(schema, example)).toEqual([])
  })

  test('errors have the shape of a problem, and the status they stand under', () => {
    const shown = Object.values(document.components.responses).flatMap((response) =>
      Object.values(response.content?.['application/problem+json']?.examples ?? {}).map(({ value }) => value),
    )
    expect(shown.length).toBeGreaterThanOrEqual(4)
    for (const problem of shown) expect(schemas.wrong('Problem', problem)).toEqual([])
  })

  test('the app reads them, and they agree with one another', () => {
    const example = (name: string) => document.components.examples[name]?.value
    const catalogue = readCatalogue(example('catalogue'), ORIGIN)
    const [division] = catalogue.divisions
    if (division === undefined) throw new Error('no division')
    const indicator = 'kz-course-learners'
    const asked = { indicators: [indicator], division: '2013' } as const
    const [grid] = readObservations(example('observations'), asked, catalogue, ORIGIN).grids
    expect(grid?.regions).toEqual(['akmola', 'aktobe'])
    expect(schemas.wrong('DatasetInfo', example('dataset'))).toEqual([])
    expect(example('dataset')).toMatchObject({ ...catalogue.dataset, divisions: [division.id] })
    for (const level of ['light', 'detailed'] as const)
      expect(readBoundaries(example('boundaries'), division, level, ORIGIN).regions).toHaveLength(2)
    expect(
      completenessAnswer(
        example('observations') as components['schemas']['Observations'],
        (example('catalogue') as components['schemas']['Catalogue']).dataset,
      ),
    ).toEqual(example('completeness'))
    expect(readPopulations(example('populations'), ORIGIN)).toHaveLength(2)
    expect(readProgramme(example('programme'), 'concept-2013', ORIGIN).measures).toHaveLength(1)
    expect(readIndicatorMetadata(example('metadata'), indicator, ORIGIN).id).toBe(indicator)
    const breakdowns = readBreakdowns(
      example('breakdowns'),
      { indicator, division: '2013' },
      catalogue,
      ORIGIN,
    )
    expect(breakdowns.breakdowns).toHaveLength(1)
    for (const register of ['associations', 'courses', 'events', 'houses'] satisfies RegisterId[]) {
      const query = { ...NO_WISHES, division: '2013', region: 'akmola', limit: 1, hasFacets: false } as const
      expect(readRegister(example(register), register, query, division, ORIGIN).page.rows).toHaveLength(1)
    }
  })
})

test('every operation says what else it may answer', () => {
  for (const [path, { responses }] of OPERATIONS) {
    expect(Object.keys(responses), path).toEqual(
      expect.arrayContaining(['200', '304', '401', '429', 'default']),
    )
    if (path.includes('{') || path === '/observations') expect(Object.keys(responses), path).toContain('404')
  }
})

import { beforeAll, describe, expect, test } from 'vitest'
import { makeCatalogue } from '../../../mocks/catalogue'
import { readCatalogue } from '../../../src/data/wire/catalogue'
import { readProgramme } from '../../../src/data/wire/programme'
import { chosenProgramme } from '../../../src/features/programme/chosenProgramme'
import { coverageSheet } from '../../../src/features/programme/files/coverageSheet'
import { measuresSheet } from '../../../src/features/programme/files/measuresSheet'
import { reportsSheet } from '../../../src/features/programme/files/reportsSheet'
import { makeGapsModel } from '../../../src/features/programme/gaps/gapsModel'
import { makeProgrammeModel } from '../../../src/features/programme/programmeModel'
import { i18n, openBundle, startI18n, switchLanguage } from '../../../src/i18n/i18n'
import { makeFigureText } from '../../../src/i18n/figureText'
import { formatsFor } from '../../../src/i18n/formats/formats'
import { localText } from '../../../src/i18n/localText'
import type { Words } from '../../../src/i18n/words'
import type { Cell } from '../../../src/ui/files/sheet'
import { divisionOf, gridOf } from '../../domain/fixtures'
import second from '../../fixtures/secondProgramme.json'

/*
 * A later, shorter programme beside the Concept: five measures. One cannot be monitored. Of the other four, two are
 * watched (one in part), one names an indicator the catalogue does not have, one names none.
 */
const ORIGIN = { adapter: 'test', resource: '/programmes' }
const programme = readProgramme(second, second.id, ORIGIN)
const offered = [
  { id: 'concept-2013', name: { en: 'Concept' }, approved: '2013-04-18' },
  { id: second.id, name: second.name, approved: second.approved, firstYear: 2021, lastYear: 2030 },
]
const catalogue = readCatalogue({ ...makeCatalogue(), programmes: offered }, ORIGIN)
const model = makeProgrammeModel(programme, catalogue, null)

beforeAll(async () => {
  await startI18n('en')
  await openBundle('analysis')
  await switchLanguage('en')
})

const t = () => i18n.getFixedT('en', 'programme')
const words = (): Words => ({
  language: 'en',
  formats: formatsFor('en'),
  figureText: makeFigureText(i18n.getFixedT('en', 'figures'), 'en'),
  local: (text) => localText(text, 'en'),
})
const written = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) =>
    row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : '')),
  )

describe('a second programme', () => {
  test('is offered beside the first, with its dates', () => {
    expect(chosenProgramme(catalogue, second.id)).toMatchObject({
      id: second.id,
      isUnknown: false,
      info: { approved: '2021-01-20', firstYear: 2021, lastYear: 2030 },
    })
  })

  test('that nobody offers is the catalogue’s own, and it is said', () => {
    expect(chosenProgramme(catalogue, 'no-such')).toMatchObject({ id: 'concept-2013', isUnknown: true })
    expect(chosenProgramme(catalogue, null)).toMatchObject({ id: 'concept-2013', isUnknown: false })
  })

  test('is half covered: two of the four measures that can be monitored', () => {
    expect(model.coverage.coverage).toEqual({
      measures: 5,
      monitorable: 4,
      notMonitorable: 1,
      accompanied: 1,
      watched: 2,
      partly: 1,
      waiting: 2,
      share: 50,
    })
    expect(written(coverageSheet(model, words(), t()).rows).map((row) => row.slice(1))).toEqual([
      ['Languages', 2, 2, 2, 1, 0, 0, 100],
      ['Schools', 1, 1, 0, 0, 1, 0, 0],
      ['All', 3, 3, 2, 1, 1, 0, (2 / 3) * 100],
      ['Accord', 2, 1, 0, 0, 1, 1, 0],
      ['All', 2, 1, 0, 0, 1, 1, 0],
      ['', 5, 4, 2, 1, 2, 1, 50],
    ])
  })

  test('says of each measure where it stands, by the indicators of our catalogue', () => {
    expect(written(measuresSheet(model, words(), t()).rows).map((row) => [row[2], row[5], row[7]])).toEqual([
      [1, 'Watched by indicators', 'kz-course-learners'],
      [2, 'Watched in part', 'publications'],
      [1, 'Not watched yet', ''],
      [1, 'Not watched yet', ''],
      [2, 'Cannot be watched by figures', 'publications'],
    ])
  })

  test('shows one direction alone, and no direction of another programme', () => {
    const only = makeProgrammeModel(programme, catalogue, '2')
    expect(only.measures.map(({ id }) => id)).toEqual(['2.accord.1', '2.accord.2'])
    expect(makeProgrammeModel(programme, catalogue, '5.1').direction).toBeNull()
  })

  test('tells who could report what, and which measures need an indicator first', () => {
    const gaps = makeGapsModel(model, {
      division: divisionOf('north', 'south'),
      grids: new Map([
        [
          'kz-course-learners',
          gridOf(
            ['north', 'south'],
            ['2020-Q4', '2021-Q1'],
            [
              [1, 2],
              [3, 'O'],
            ],
          ),
        ],
        [
          'publications',
          gridOf(
            ['north', 'south'],
            ['2020-Q4', '2021-Q1'],
            [
              [1, 0],
              [3, 4],
            ],
          ),
        ],
      ]),
      year: null,
      rule: 'any',
      region: null,
    })
    expect(gaps.year).toBe(2021)
    expect(gaps.sights.map(({ region, seen }) => [region, seen])).toEqual([
      ['south', 1],
      ['north', 2],
    ])
    expect(
      written(reportsSheet(gaps, words(), t()).rows).map((row) => [row[0], row[1], row[4], row[5]]),
    ).toEqual([
      ['south', '1, 1', 'State-language course learners', 1],
      ['All regions', '1, 1', 'Needs an indicator', ''],
      ['All regions', '2, 1', 'Needs an indicator', ''],
    ])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import type { Indicator } from '../../../src/domain/indicator'
import { cellFace } from '../../../src/view/compare/cellFace'
import { gridMove } from '../../../src/features/compare/matrix/gridMove'
import { matrixOf } from '../../../src/view/compare/matrixOf'
import { matrixSheet } from '../../../src/features/compare/matrix/matrixSheet'
import { matrixSummary } from '../../../src/features/compare/matrix/matrixSummary'
import { nextSort } from '../../../src/features/compare/matrix/nextSort'
import { wrapHeading } from '../../../src/features/compare/matrix/wrapHeading'
import type { CompareModel } from '../../../src/view/compare/compareModel'
import { i18n } from '../../../src/i18n/i18n'
import type { Sheet } from '../../../src/ui/files/sheet'
import type { CompareView } from '../../../src/view/compareView'
import type { Written } from '../../domain/fixtures'
import { compareModelOf, loadTexts, wordsIn } from './compareModelOf'

beforeAll(loadTexts)

// In the tile grid: Kostanay (2, 1) stands before Akmola (3, 1), then Aktobe (1, 2) and Karaganda (3, 2).
const REGIONS = ['akmola', 'aktobe', 'karaganda', 'kostanay'] as const

/** Two rules of counting; most regions count by the first. */
const RULES: Partial<Indicator> = { rules: [] }
const other = (value: number): Written => ({ value, rule: 'all-forms' })

const modelOf = (
  figures: readonly (readonly [Partial<Indicator>, readonly Written[]])[],
  compare: Partial<CompareView> = {},
): CompareModel => compareModelOf({ regions: REGIONS, figures, compare })

// 2 4 6 8: mean 5, squared differences 9 1 1 9, their mean 5, its root 2.236. (2 − 5) ÷ 2.236 = −1.342; (4 − 5) ÷ 2.236 = −0.447.
const COURSES = [{ id: 'courses' }, [2, 4, 6, 8]] as const
const inEnglish = () => [wordsIn('en'), i18n.getFixedT('en', 'matrix')] as const
const sheetOf = (model: CompareModel): Sheet => matrixSheet(model, ...inEnglish())

/** A sheet as a person reads it: numbers to two decimals, texts as they are, nothing for an empty cell. */
const read = ({ rows }: Sheet) =>
  rows.map((row) =>
    row.map((cell) =>
      cell.kind === 'number'
        ? Number(cell.value.toFixed(2))
        : cell.kind === 'text'
          ? cell.text
          : cell.kind === 'hidden'
            ? 'hidden'
            : null,
    ),
  )

describe('the sheet of the matrix', () => {
  test('holds values and distances worked by hand, best first, and what they rest on', () => {
    expect(read(sheetOf(modelOf([COURSES])))).toEqual([
      ['kostanay', 1.34, 8, 1.34],
      ['karaganda', 0.45, 6, 0.45],
      ['aktobe', -0.45, 4, -0.45],
      ['akmola', -1.34, 2, -1.34],
      ['Regions in the mean (n)', null, 4, null],
      ['Mean of the regions', null, 5, null],
      ['Standard deviation', null, 2.24, null],
    ])
  })

  test('has a name for every column and a cell for every name', () => {
    const sheet = sheetOf(modelOf([COURSES, [{ id: 'rate', better: 'lower' }, [1, 2, 3, 4]]]))
    expect(sheet.columns).toEqual([
      'Region',
      'Overall distance, σ',
      'courses, persons',
      'courses: distance from the mean, σ',
      'rate, persons',
      'rate: distance from the mean, σ',
    ])
    expect(sheet.rows.map((row) => row.length)).toEqual(sheet.rows.map(() => sheet.columns.length))
  })

  test('leaves a region that did not report empty and out of the mean, and names it with the reason', () => {
    // 2 6 10: mean 6, squared differences 16 0 16, their mean 32 ÷ 3, its root 3.266; 4 ÷ 3.266 = 1.225.
    const sheet = sheetOf(modelOf([[{ id: 'courses' }, [2, 'O', 6, 10]]]))
    expect(read(sheet)).toEqual([
      ['kostanay', 1.22, 10, 1.22],
      ['karaganda', 0, 6, 0],
      ['akmola', -1.22, 2, -1.22],
      ['aktobe', null, null, null],
      ['Regions in the mean (n)', null, 3, null],
      ['Mean of the regions', null, 6, null],
      ['Standard deviation', null, 3.27, null],
    ])
    expect(sheet.notes).toContain('courses, no value: aktobe (not reported).')
  })

  test('keeps a small count hidden', () => {
    const [, , , last] = read(sheetOf(modelOf([[{ id: 'courses' }, ['Q', 2, 6, 10]]])))
    expect(last).toEqual(['akmola', null, 'hidden', null])
  })

  test('counts the distance upwards where less is better, and the overall distance the other way', () => {
    const [first] = read(sheetOf(modelOf([[{ id: 'late', better: 'lower' }, [2, 4, 6, 8]]])))
    expect(first).toEqual(['akmola', 1.34, 2, -1.34])
  })

  test('names the region of another rule, and under "same rule only" gives it no distance', () => {
    const figures = [[{ id: 'events', ...RULES }, [other(957), 2, 6, 10]]] as const
    const mixed = sheetOf(modelOf(figures))
    expect(mixed.notes).toContain('events, ≠ counted by another rule: akmola.')
    expect(read(mixed).find(([name]) => name === 'Regions in the mean (n)')).toEqual([
      'Regions in the mean (n)',
      null,
      4,
      null,
    ])
    const same = read(sheetOf(modelOf(figures, { rules: 'same' })))
    expect(same).toContainEqual(['akmola', null, 957, null])
    expect(same).toContainEqual(['Regions in the mean (n)', null, 3, null])
    expect(same).toContainEqual(['Mean of the regions', null, 6, null])
  })
})

describe('the rows of the matrix', () => {
  const rowsBy = (sort: CompareView['sort']) => matrixOf(modelOf([COURSES], { sort })).rows.join(' ')

  test('follow geography from the north-west, or the other way', () => {
    expect(rowsBy({ by: 'geography', isReversed: false })).toBe('kostanay akmola aktobe karaganda')
    expect(rowsBy({ by: 'geography', isReversed: true })).toBe('karaganda aktobe akmola kostanay')
  })

  test('fall back to the overall distance when the address sorts by an indicator that is not there', () => {
    const matrix = matrixOf(modelOf([COURSES], { sort: { by: { indicator: 'nonsense' }, isReversed: true } }))
    expect(matrix.sort).toEqual({ by: 'distance', isReversed: false })
    expect(matrix.rows.join(' ')).toBe('kostanay karaganda aktobe akmola')
  })

  test('are all regions, also when some are chosen or have nothing', () => {
    const model = compareModelOf({
      regions: REGIONS,
      figures: [[{ id: 'courses' }, ['O', 'O', 1, 'M']]],
      view: { compared: ['akmola'] },
    })
    expect(matrixOf(model).rows.toSorted()).toEqual([...REGIONS])
  })

  test('turn round at a second press on the same heading, and start anew at another', () => {
    const byCourses = { by: { indicator: 'courses' }, isReversed: false } as const
    expect(nextSort(byCourses, { indicator: 'courses' }).isReversed).toBe(true)
    expect(nextSort({ ...byCourses, isReversed: true }, { indicator: 'courses' }).isReversed).toBe(false)
    expect(nextSort({ ...byCourses, isReversed: true }, 'distance')).toEqual({
      by: 'distance',
      isReversed: false,
    })
  })
})

describe('a cell', () => {
  const faceOf = (model: CompareModel, region: string) => {
    const [column] = matrixOf(model).columns
    return column === undefined ? expect.fail('no column') : cellFace(column, region, ...inEnglish())
  }

  test('says the value and where it stands about the mean', () => {
    const face = faceOf(modelOf([COURSES]), 'kostanay')
    expect(face).toMatchObject({ text: '8', marks: '', side: '▲', step: 2, pattern: null })
    expect(face.spoken).toBe('8\u00a0persons, 1.3 deviations above the mean')
  })

  test('points to the side of the mean, while the colour tells which side is better', () => {
    const face = faceOf(modelOf([[{ id: 'late', better: 'lower' }, [2, 4, 6, 8]]]), 'akmola')
    expect(face).toMatchObject({ side: '▼', step: 2 })
  })

  test('without a value is a dash with its reason, in the pattern of the maps', () => {
    const face = faceOf(modelOf([[{ id: 'courses' }, ['M', 2, 6, 10]]]), 'akmola')
    expect(face).toEqual({
      text: '—',
      marks: '',
      side: null,
      spoken: 'no data, cannot exist',
      step: null,
      pattern: 'impossible',
    })
  })

  test('of a survey within the margin of the mean is coloured as the mean and says so', () => {
    const survey: Partial<Indicator> = { id: 'survey', kind: 'index', unit: '%', decimals: 1 }
    const cell = (value: number): Written => ({ value, margin: 4 })
    const face = faceOf(modelOf([[survey, [cell(88), cell(90), cell(91), cell(97)]]]), 'akmola')
    // Mean 91.5: 88 is 3.5 away, within the margin of 4.
    expect(face).toMatchObject({ text: '88.0', marks: '±', side: null, step: 0 })
    expect(face.spoken).toBe('88.0%, within the margin of error of the mean')
  })

  test('of another rule carries its mark, and is dotted without a colour when it is left out', () => {
    const figures = [[{ id: 'events' }, [other(957), 2, 6, 10]]] as const
    expect(faceOf(modelOf(figures), 'akmola').marks).toContain('≠')
    expect(faceOf(modelOf(figures, { rules: 'same' }), 'akmola')).toMatchObject({
      text: '957',
      marks: '≠',
      step: null,
      pattern: 'incomparable',
    })
  })
})

describe('the sentence above the matrix', () => {
  const sentence = (model: CompareModel) =>
    matrixSummary(matrixOf(model), model.series.division.regions, ...inEnglish())

  test('names who is furthest ahead and behind, and counts what is missing', () => {
    // Schools 2 4 8: mean 4.667, deviation 2.494; (2 − 4.667) ÷ 2.494 = −1.069. With courses: (−1.342 − 1.069) ÷ 2 = −1.205.
    const model = modelOf([COURSES, [{ id: 'schools' }, [2, 4, 'O', 8]]])
    expect(sentence(model)).toBe(
      'Over all judged indicators furthest ahead: kostanay (+1.34σ), furthest behind: akmola (−1.21σ). 1 of 8 values is missing.',
    )
  })

  test('claims no order where nothing is judged', () => {
    expect(sentence(modelOf([[{ id: 'houses', better: 'neutral' }, [1, 2, 3, 4]]]))).toBe(
      'There is no overall order: too few judged indicators have values. No value is missing.',
    )
  })

  test('claims no order where all are level', () => {
    expect(sentence(modelOf([[{ id: 'courses' }, [3, 3, 3, 3]]]))).toContain('There is no overall order')
  })
})

describe('keys of the grid', () => {
  const size = { rows: 18, columns: 15 }
  const from = (key: string, row: number, column: number, isControl = false) =>
    gridMove(key, isControl, { row, column }, size)

  test('step to the neighbouring cell and stop at the edges', () => {
    expect(from('ArrowRight', 4, 2)).toEqual({ row: 4, column: 3 })
    expect(from('ArrowRight', 4, 14)).toEqual({ row: 4, column: 14 })
    expect(from('ArrowUp', 0, 2)).toEqual({ row: 0, column: 2 })
    expect(from('PageDown', 15, 2)).toEqual({ row: 17, column: 2 })
  })

  test('go to the ends of the row, and with Control to the corners', () => {
    expect(from('Home', 4, 9)).toEqual({ row: 4, column: 0 })
    expect(from('End', 4, 9)).toEqual({ row: 4, column: 14 })
    expect(from('Home', 4, 9, true)).toEqual({ row: 0, column: 0 })
    expect(from('End', 4, 9, true)).toEqual({ row: 17, column: 14 })
  })

  test('leave every other key to the page', () => {
    expect(from('Tab', 4, 9)).toBeNull()
    expect(from('a', 4, 9)).toBeNull()
  })
})

describe('a heading of a drawn column', () => {
  test('breaks long words between syllables and stays within its lines', () => {
    expect(wrapHeading('Слушатели курсов государственного языка', 14, 4)).toEqual([
      'Слушатели',
      'курсов',
      'государствен-',
      'ного языка',
    ])
  })

  test('is cut with an ellipsis when there is more than fits', () => {
    expect(wrapHeading('one two three four', 5, 2)).toEqual(['one', 'two…'])
  })
})

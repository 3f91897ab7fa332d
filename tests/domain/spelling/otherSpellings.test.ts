import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../../src/domain/spelling/editDistance'
import { decimalMarkOf, spelledFigure } from '../../../src/domain/spelling/figureSpelling'
import { indicatorSpeller } from '../../../src/domain/spelling/indicatorSpelling'
import { isOfFrequency, spelledPeriod } from '../../../src/domain/spelling/periodSpelling'
import indicators from '../../../mocks/data/indicators.json' with { type: 'json' }

describe('periods as people write them', () => {
  test.each([
    ['2019-Q4', '2019-Q4'],
    ['2019q4', '2019-Q4'],
    ['2019 Q4', '2019-Q4'],
    ['Q4 2019', '2019-Q4'],
    ['Q4/2019', '2019-Q4'],
    ['4 кв. 2019', '2019-Q4'],
    ['4кв2019', '2019-Q4'],
    ['IV квартал 2019', '2019-Q4'],
    ['ІV квартал 2019 г.', '2019-Q4'],
    ['III квартал 2019 года', '2019-Q3'],
    ['2019 год, II квартал', '2019-Q2'],
    ['2019 ж. 4-тоқсан', '2019-Q4'],
    ['2019 жылғы 1-тоқсан', '2019-Q1'],
    ['2019 жылдың 3-ші тоқсаны', '2019-Q3'],
    ['1-тоқсан 2020 ж.', '2020-Q1'],
    ['4th quarter 2019', '2019-Q4'],
    ['2019-12-31', '2019-Q4'],
    ['01.04.2019', '2019-Q2'],
    ['2019', '2019'],
    ['2019 г.', '2019'],
    ['2019 год', '2019'],
    ['2019 ж.', '2019'],
    ['2019 жыл', '2019'],
  ])('%s', (text, period) => expect(spelledPeriod(text)).toBe(period))

  test.each([
    '',
    '5 кв. 2019',
    '19',
    '2019-Q5',
    '2019-13-01',
    '32.01.2019',
    'январь 2019',
    '20190',
    '1899',
    'Q4',
  ])('no period: %s', (text) => expect(spelledPeriod(text)).toBeNull())

  test('any text gives a period or nothing, and quarters are told from years', () => {
    fc.assert(fc.property(fc.string(), (text) => /^(\d{4}(-Q[1-4])?)?$/.test(spelledPeriod(text) ?? '')))
    expect(isOfFrequency('2019-Q1', 'quarter')).toBe(true)
    expect(isOfFrequency('2019', 'quarter')).toBe(false)
  })
})

describe('figures as people write them', () => {
  test.each([
    ['1234', '.', 1234],
    ['0', '.', 0],
    ['-5', '.', -5],
    ['−5', '.', -5],
    ['1 234 567', '.', 1_234_567],
    ['1\u00A0234,5', ',', 1234.5],
    ["1'234.5", '.', 1234.5],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234,5', ',', 1234.5],
    ['12,5 %', ',', 12.5],
    ['87%', '.', 87],
    ['1e3', '.', 1000],
  ] as const)('%s with %s', (text, mark, value) =>
    expect(spelledFigure(text, mark)).toEqual({ kind: 'number', value }),
  )

  test.each(['', ' ', '-', '–', '—', '..', '…', 'н/д', 'Н/Д', 'нет данных', 'мәлімет жоқ', 'n/a', '#N/A'])(
    'not reported: "%s"',
    (text) => expect(spelledFigure(text, '.')).toEqual({ kind: 'missing', status: 'O' }),
  )

  test('a cross is confidential, what cannot exist is said in words; zero is a number', () => {
    expect(spelledFigure('х', '.')).toEqual({ kind: 'missing', status: 'Q' })
    expect(spelledFigure('x', '.')).toEqual({ kind: 'missing', status: 'Q' })
    expect(spelledFigure('не может быть', '.')).toEqual({ kind: 'missing', status: 'M' })
    expect(spelledFigure('0,0', ',')).toEqual({ kind: 'number', value: 0 })
  })

  test.each(['=1+1', '@SUM(A1)', '12 шт', '1 2', '12,5', '1e400', 'много', '1..2', '--5'])(
    'unreadable: %s',
    (text) => expect(spelledFigure(text, '.')).toEqual({ kind: 'unreadable' }),
  )

  test('the decimal mark is that of the column', () => {
    expect(decimalMarkOf(['1 234,5', '7', '12,25'])).toBe(',')
    expect(decimalMarkOf(['1,234', '12.5'])).toBe('.')
    expect(decimalMarkOf(['12', 'н/д', '7'])).toBe('.')
  })

  test('whole numbers come back as they were written, in whatever grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(' ', '\u00A0', '\u202F'),
        (value, space) => {
          const text = String(value).replaceAll(/\B(?=(\d{3})+$)/g, space)
          expect(spelledFigure(text, ',')).toEqual({ kind: 'number', value: value + 0 })
        },
      ),
    )
  })
})

describe('names of indicators', () => {
  const listed = indicators.map(
    ({ id, name, unitName }: { id: string; name: object; unitName?: object }) => ({
      id,
      name,
      unitName: unitName ?? {},
    }),
  )
  const spell = indicatorSpeller(listed)

  test('every indicator is known by its id and its name in each language', () => {
    for (const { id, name } of listed)
      for (const text of [id, id.toUpperCase(), ...Object.values(name)])
        expect([text, spell(text)]).toEqual([text, { kind: 'indicator', indicator: id }])
  })

  test('a misspelt name is suggested, a foreign one is not', () => {
    expect(spell('Слушатели курсов государственнова языка')).toEqual({
      kind: 'unknown',
      suggestions: ['kz-course-learners'],
    })
    expect(spell('Урожайность зерновых')).toEqual({ kind: 'unknown', suggestions: [] })
  })
})

test('edit distance counts changes, losses, additions and swaps, and stops at its limit', () => {
  expect(editDistance('astana', 'astana', 2)).toBe(0)
  expect(editDistance('asatna', 'astana', 2)).toBe(1)
  expect(editDistance('astna', 'astana', 2)).toBe(1)
  expect(editDistance('kitten', 'sitting', 3)).toBe(3)
  expect(editDistance('kitten', 'sitting', 2)).toBe(3)
})

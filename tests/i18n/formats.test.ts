import { describe, expect, test } from 'vitest'
import type { Period } from '../../src/domain/period'
import type { Language } from '../../src/domain/region'
import { formatsFor } from '../../src/i18n/formats/formats'
import { ALPHABETS, values, words } from './randomTexts'

const kk = formatsFor('kk')
const ru = formatsFor('ru')
const en = formatsFor('en')
const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en']

/** Node's ICU writes a hyphen; ours is a real minus. */
const withMinus = (text: string) => text.replace('-', '−').replace(/^−(?=[0\u00a0., %]*$)/, '')
const SAMPLE = values(700, 2013)

const monthName = (language: Language, month: 'long' | 'short', index: number) =>
  new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(new Date(Date.UTC(2019, index, 1)))

describe.each(LANGUAGES)('%s against the ICU of Node', (language) => {
  const ours = formatsFor(language)

  test.each([0, 1, 2, 3])('seven hundred numbers with %i decimals', (decimals) => {
    const oracle = new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    expect(SAMPLE.map((value) => ours.number(value, decimals))).toEqual(
      SAMPLE.map((value) => withMinus(oracle.format(value))),
    )
  })

  test('seven hundred numbers without grouping, as they are spoken', () => {
    const oracle = new Intl.NumberFormat(language, {
      useGrouping: false,
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    })
    expect(SAMPLE.map((value) => ours.spoken(value, 1))).toEqual(
      SAMPLE.map((value) => withMinus(oracle.format(value))),
    )
  })

  test('percentages and signed percentages', () => {
    const plain = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
    const signed = new Intl.NumberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 0,
      signDisplay: 'negative',
    })
    // Whole percents, so that dividing by a hundred brings no fraction of its own.
    const whole = Array.from({ length: 500 }, (_, i) => i * 7 - 1000)
    expect(whole.map((value) => ours.percent(value))).toEqual(
      whole.map((value) => withMinus(plain.format(value / 100))),
    )
    expect(whole.filter((v) => v <= 0).map((value) => ours.signedPercent(value))).toEqual(
      whole.filter((v) => v <= 0).map((value) => withMinus(signed.format(value / 100))),
    )
  })

  test('every day of a leap year as a date', () => {
    const days = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(2020, 0, 1 + i)))
    // The British order of day and month, which the rest of the world reads without doubt.
    const oracle = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    expect(days.map((day) => ours.date(day.toISOString()))).toEqual(days.map((day) => oracle.format(day)))
  })

  test('the months of a reading since January, long and short', () => {
    for (const quarter of [1, 2, 3, 4] as const) {
      const period: Period = `2019-Q${quarter}`
      const last = quarter * 3 - 1
      const long = `${monthName(language, 'long', 0)}–${monthName(language, 'long', last)}`.toLowerCase()
      expect(ours.span(period, 'year-to-date', 'long').toLowerCase()).toContain(long)
      expect(ours.span(period, 'year-to-date', 'short')).toContain(
        `${monthName(language, 'short', 0)}–${monthName(language, 'short', last)}`,
      )
    }
  })

  test('two thousand words of its alphabet sort as ICU sorts them', () => {
    const list = words(ALPHABETS[language], 2000, 1995)
    const oracle = new Intl.Collator(language)
    expect(list.toSorted(ours.compare)).toEqual(list.toSorted(oracle.compare))
  })
})

describe('a number', () => {
  test('rounds the digits a person sees, half away from zero', () => {
    expect([1.005, 0.285, 2.5, -2.5, 1.45].map((v, i) => en.number(v, i < 2 ? 2 : i === 4 ? 1 : 0))).toEqual([
      '1.01',
      '0.29',
      '3',
      '−3',
      '1.5',
    ])
  })

  test('that rounds to zero has no sign', () => {
    expect([kk.number(-0.04, 1), ru.signed(-0.04, 1), en.signedPercent(0.04, 1), ru.signed(-0)]).toEqual([
      '0,0',
      '0,0',
      '0.0%',
      '0',
    ])
  })

  test('keeps all its digits however large or small it is', () => {
    expect(en.number(1e21)).toBe('1,000,000,000,000,000,000,000')
    expect(en.number(123456789012345)).toBe('123,456,789,012,345')
    expect(kk.number(1e-7, 2)).toBe('0,00')
  })

  test('never breaks across lines', () => {
    expect(kk.number(1234567.5, 1)).toBe('1\u00a0234\u00a0567,5')
    expect(ru.percent(12.3, 1)).toBe('12,3\u00a0%')
    expect(ru.points(-0.5, 1)).toBe('−0,5\u00a0п.\u00a0п.')
  })

  test('says percentage points in words of the language', () => {
    expect([kk, ru, en].map((f) => f.points(1.25, 1).replaceAll('\u00a0', ' '))).toEqual([
      '+1,3 п. т.',
      '+1,3 п. п.',
      '+1.3 pp',
    ])
  })

  test('is read aloud as one number', () => {
    expect([kk, ru, en].map((f) => f.spoken(11700.5, 1))).toEqual(['11700,5', '11700,5', '11700.5'])
  })
})

describe('a period', () => {
  test.each([
    ['kk', '2019 ж. IV тоқсан', 'IV тоқ. 2019'],
    ['ru', 'IV квартал 2019 г.', 'IV кв. 2019'],
    ['en', 'Q4 2019', 'Q4 2019'],
  ] as const)('of a quarter in %s', (language, long, short) => {
    const formats = formatsFor(language)
    expect(formats.period('2019-Q4', 'long')).toBe(long)
    expect(formats.period('2019-Q4', 'short')).toBe(short)
  })

  test('has its own Roman number in each quarter', () => {
    const quarters = ['2013-Q1', '2014-Q2', '2015-Q3', '2020-Q4'] as const
    expect(quarters.map((q) => ru.period(q, 'short'))).toEqual([
      'I кв. 2013',
      'II кв. 2014',
      'III кв. 2015',
      'IV кв. 2020',
    ])
  })

  test.each([
    ['kk', '2019 ж.', '2019'],
    ['ru', '2019 г.', '2019'],
    ['en', '2019', '2019'],
  ] as const)('of a year in %s', (language, long, short) => {
    const formats = formatsFor(language)
    expect(formats.period('2019', 'long')).toBe(long)
    expect(formats.period('2019', 'short')).toBe(short)
  })

  test.each([
    ['kk', '2019 ж. қаңтар–желтоқсан', '2019 ж. қаң.–жел.'],
    ['ru', 'январь–декабрь 2019 г.', 'янв.–дек. 2019'],
    ['en', 'January–December 2019', 'Jan–Dec 2019'],
  ] as const)('read since January in %s', (language, long, short) => {
    const formats = formatsFor(language)
    expect(formats.span('2019-Q4', 'year-to-date', 'long')).toBe(long)
    expect(formats.span('2019-Q4', 'year-to-date', 'short')).toBe(short)
    expect(formats.span('2019-Q4', 'quarter', 'long')).toBe(formats.period('2019-Q4', 'long'))
    expect(formats.span('2019', 'year-to-date', 'long')).toBe(formats.period('2019', 'long'))
  })

  test('a date that is no date is shown as it came', () => {
    expect(kk.date('soon')).toBe('soon')
    expect(kk.date('2019-13-01')).toBe('2019-13-01')
  })
})

describe('a list', () => {
  test('enumerates as the language does', () => {
    const items = ['а', 'б', 'в']
    expect([kk.list(items), ru.list(items), en.list(items)]).toEqual(['а, б, в', 'а, б и в', 'а, б and в'])
  })

  test('of one or of nothing has no conjunction', () => {
    expect([ru.list([]), ru.list(['а']), ru.list(['а', 'б'])]).toEqual(['', 'а', 'а и б'])
  })
})

describe('sorting', () => {
  test('follows the Kazakh alphabet of 42 letters', () => {
    expect(ALPHABETS.kk).toHaveLength(42)
    expect(ALPHABETS.kk.toReversed().toSorted(kk.compare)).toEqual(ALPHABETS.kk)
  })

  test('puts the regions in the order of a Kazakh reader', () => {
    const names = ['Іле', 'Ұлытау', 'Үржар', 'Урал', 'Ыбырай', 'Қостанай', 'Көкшетау', 'Ақтөбе', 'Әулиеата']
    expect(names.toSorted(kk.compare).join(' ')).toBe(
      'Ақтөбе Әулиеата Көкшетау Қостанай Урал Ұлытау Үржар Ыбырай Іле',
    )
  })

  test('puts the script of the language first', () => {
    const names = ['Zhetisu', 'Жетісу', 'Abai', 'Абай']
    expect(names.toSorted(en.compare)).toEqual(['Abai', 'Zhetisu', 'Абай', 'Жетісу'])
    expect(names.toSorted(ru.compare)).toEqual(['Абай', 'Жетісу', 'Abai', 'Zhetisu'])
  })

  test('is one order, whatever the order before', () => {
    const list = words(['е', 'ё', 'Е', 'Ё', 'и', '-', ' '], 400, 7)
    for (const { compare } of [kk, ru, en]) {
      expect(list.toReversed().toSorted(compare)).toEqual(list.toSorted(compare))
      for (const [i, a] of list.slice(0, 60).entries()) {
        for (const b of list.slice(i, 60)) expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
      }
    }
  })
})

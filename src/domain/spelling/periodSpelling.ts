import { parsePeriod, quarterOf, type Period } from '../period'

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
/** A number of a quarter: a digit, a Roman numeral in Latin or Cyrillic letters. */
const NUMBER = '([1-4]|iv|i{1,3})'
const YEAR = String.raw`((?:19|20)\d{2})`
const YEAR_WORD = String.raw`\s*-?\s*(?:жылдың|жылғы|жылы|жыл|ж|года|году|год|г)?\.?,?\s*`
const QUARTER_WORD = String.raw`(?:тоқсаны|тоқсан|токсан|т|квартале|квартала|квартал|кварт|кв|quarter|qtr|q|к)\.?`
const ORDINAL = String.raw`\s*-?\s*(?:ші|шi|й|ый|ой|st|nd|rd|th)?\s*\.?\s*`

const PATTERNS: readonly (readonly [pattern: RegExp, year: number, quarter: number])[] = [
  // 2019-Q4, 2019 Q4, 2019/4 кв, 2019 ж. 4-тоқсан, 2019 год IV квартал
  [new RegExp(`^${YEAR}${YEAR_WORD}[-/.,_ ]*(?:q|кв|к|т)\\.?\\s*${NUMBER}$`), 1, 2],
  [new RegExp(`^${YEAR}${YEAR_WORD}[-/.,_ ]*${NUMBER}${ORDINAL}${QUARTER_WORD}$`), 1, 2],
  // Q4 2019, 4 кв. 2019, IV квартал 2019 года, 4-тоқсан 2019 ж.
  [new RegExp(`^(?:q|кв)\\.?\\s*${NUMBER}[-/.,_ ]*${YEAR}${YEAR_WORD}$`), 2, 1],
  [new RegExp(`^${NUMBER}${ORDINAL}${QUARTER_WORD}[-/.,_ ]*${YEAR}${YEAR_WORD}$`), 2, 1],
]

const YEAR_ALONE = new RegExp(`^${YEAR}${YEAR_WORD}$`)
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const LOCAL_DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/

const periodIn = (year: string, quarter: number): Period | null => parsePeriod(`${year}-Q${quarter}`)

/** The quarter a day lies in; an impossible month has none. */
function ofDay(year: string, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return periodIn(year, Math.ceil(month / 3))
}

/** Roman numerals are typed in Cyrillic too: "ІV", "ІІ". */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[іi|]/g, 'i')

/**
 * The period that a cell or a heading names: `2019`, `2019-Q4`, "IV квартал 2019 года", "2019 ж. 4-тоқсан", "Q4 2019".
 * A day (a date cell of a spreadsheet) stands for the quarter it lies in.
 */
export function spelledPeriod(text: string): Period | null {
  const said = plain(text)
  const exact = parsePeriod(said.toUpperCase())
  if (exact !== null) return /^(19|20)/.test(exact) ? exact : null
  for (const [pattern, year, quarter] of PATTERNS) {
    const match = pattern.exec(said)
    const number = match?.[quarter] ?? ''
    if (match !== null) return periodIn(match[year] ?? '', ROMAN[number] ?? Number(number))
  }
  const year = YEAR_ALONE.exec(said)?.[1]
  if (year !== undefined) return parsePeriod(year)
  const day = DAY.exec(said)
  if (day !== null) return ofDay(day[1] ?? '', Number(day[2]), Number(day[3]))
  const local = LOCAL_DAY.exec(said)
  return local === null ? null : ofDay(local[3] ?? '', Number(local[2]), Number(local[1]))
}

/** Whether a period is of the length an indicator is reported by. */
export const isOfFrequency = (period: Period, frequency: 'quarter' | 'year'): boolean =>
  (quarterOf(period) === null) === (frequency === 'year')

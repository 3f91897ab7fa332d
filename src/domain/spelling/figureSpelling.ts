import type { ObservationStatus } from '../observation'

/** What a cell of figures says: a number, or that there is none and why. */
export type SpelledFigure =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly status: Extract<ObservationStatus, 'O' | 'M' | 'Q'> }
  | { readonly kind: 'unreadable' }

/** Ways in which tables say that a figure was not reported. */
const NOT_REPORTED: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '.',
  '..',
  '...',
  'н/д',
  'нд',
  'н.д.',
  'нет данных',
  'данных нет',
  'не представлено',
  'не представлены',
  'мәлімет жоқ',
  'малимет жок',
  'м/ж',
  'дерек жоқ',
  'деректер жоқ',
  'дерек жок',
  'ұсынылмаған',
  'n/a',
  'na',
  '#n/a',
  '#н/д',
  'no data',
  'not reported',
  'null',
])
const CANNOT_EXIST: ReadonlySet<string> = new Set(['болуы мүмкін емес', 'не может быть', 'not applicable'])
/** A cross means "confidential" in the tables of the Bureau of National Statistics. */
const SUPPRESSED: ReadonlySet<string> = new Set([
  'x',
  'х',
  '×',
  'конф',
  'конф.',
  'конфиденциально',
  'құпия',
  'confidential',
])

const SPACES = /[\s\u00A0\u202F\u2009’']/g
const GROUPED = /^[+-]?\d{1,3}(?:[\s\u00A0\u202F\u2009’']\d{3})+(?:[.,]\d+)?$/
const POINT = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/
const COMMA = /^[+-]?\d+,\d+$/

/** Which marks a cell has: a comma with three digits after it may group thousands, so the column decides. */
export type DecimalMark = '.' | ','

function numberIn(text: string, mark: DecimalMark): number {
  const bare = text.replace(/\s*%$/, '').replaceAll('−', '-')
  const joined = GROUPED.test(bare) ? bare.replaceAll(SPACES, '') : bare
  if (mark === ',') {
    // 1.234,5: points group thousands where the comma is the decimal mark.
    const plain = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(joined) ? joined.replaceAll('.', '') : joined
    return COMMA.test(plain) || /^[+-]?\d+$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN
  }
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined) ? joined.replaceAll(',', '') : joined
  return POINT.test(plain) ? Number(plain) : Number.NaN
}

/** The decimal mark of a column of cells; a comma needs a cell that has no other reading. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  let isComma = false
  for (const cell of cells) {
    const text = cell.trim().replaceAll(SPACES, '')
    if (/\d\.\d{1,2}$|\d\.\d{4,}$|,\d{3}\.\d/.test(text)) return '.'
    if (/^[+-]?\d+,\d+%?$/.test(text)) isComma = true
  }
  return isComma ? ',' : '.'
}

/**
 * A figure as people write it: spaces between thousands, a decimal comma, a percent sign; and the signs for "no figure".
 * An empty cell, a dash and "н/д" are not reported (O); a cross is suppressed (Q); "не может быть" cannot exist (M). Zero is 0, never a gap.
 */
export function spelledFigure(cell: string, mark: DecimalMark): SpelledFigure {
  const text = cell.normalize('NFC').trim()
  const sign = text
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll('…', '...')
  if (NOT_REPORTED.has(sign)) return { kind: 'missing', status: 'O' }
  if (CANNOT_EXIST.has(sign)) return { kind: 'missing', status: 'M' }
  if (SUPPRESSED.has(sign)) return { kind: 'missing', status: 'Q' }
  const value = numberIn(text, mark)
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? { kind: 'number', value: value + 0 }
    : { kind: 'unreadable' }
}

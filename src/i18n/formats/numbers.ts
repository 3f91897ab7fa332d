import type { Language } from '../../domain/region'

/**
 * Numbers are written by our own tables: Chromium claims Kazakh locale data and prints English ones, which would be read
 * wrong by a factor of a thousand. The tables are CLDR's; tests check them against Node's ICU.
 */
interface NumberMarks {
  readonly decimal: string
  readonly group: string
  /** Between a number and its percent sign. */
  readonly percentGap: string
  /** Percentage points. */
  readonly points: string
}

const NBSP = '\u00a0'
/** Everywhere on the screen and in names: a hyphen is skipped by screen readers and breaks from its number. */
const MINUS = '\u2212'

const MARKS: Readonly<Record<Language, NumberMarks>> = {
  kk: { decimal: ',', group: NBSP, percentGap: '', points: `п.${NBSP}т.` },
  ru: { decimal: ',', group: NBSP, percentGap: NBSP, points: `п.${NBSP}п.` },
  en: { decimal: '.', group: ',', percentGap: '', points: 'pp' },
}

/** Rounds half away from zero on the decimal digits a person sees: 0.15 → 0.2. */
function roundedDigits(size: number, decimals: number): string {
  if (size >= 1e21) return BigInt(size).toString()
  const shifted = Math.round(Number(`${size}e${decimals}`))
  return Number.isFinite(shifted)
    ? Number(`${shifted}e-${decimals}`).toFixed(decimals)
    : size.toFixed(decimals)
}

function write(value: number, decimals: number, decimal: string, group: string): string {
  const [whole = '', fraction] = roundedDigits(Math.abs(value), decimals).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group)
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

export function numberFormats(language: Language) {
  const { decimal, group, percentGap, points } = MARKS[language]
  const number = (value: number, decimals = 0) => write(value, decimals, decimal, group)
  /** For accessible names: screen readers read "11 700" as two numbers. */
  const spoken = (value: number, decimals = 0) => write(value, decimals, decimal, '')
  const signed = (value: number, decimals = 0) => {
    const text = number(value, decimals)
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
  }
  return {
    number,
    spoken,
    signed,
    percent: (value: number, decimals = 0) => `${number(value, decimals)}${percentGap}%`,
    signedPercent: (value: number, decimals = 0) => `${signed(value, decimals)}${percentGap}%`,
    points: (value: number, decimals = 0) => `${signed(value, decimals)}${NBSP}${points}`,
  }
}

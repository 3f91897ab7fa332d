/** A quarter, `2019-Q4`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`
/** A calendar year, `2019`. */
export type Year = `${number}`
/** A period an observation belongs to. */
export type Period = Quarter | Year

/** How a period is read: the quarter by itself, or since January of its year (offices report cumulatively). */
export type Span = 'quarter' | 'year-to-date'

const PERIOD = /^\d{4}(-Q[1-4])?$/

/** Reads `2019` or `2019-Q4`; anything else is null. */
export function parsePeriod(text: string): Period | null {
  // The pattern is the grammar of the type.
  return PERIOD.test(text) ? (text as Period) : null
}

export const isQuarter = (period: Period): period is Quarter => period.length > 4

export const yearOf = (period: Period): number => Number(period.slice(0, 4))

/** 1–4, or null for a year. */
export function quarterOf(period: Period): 1 | 2 | 3 | 4 | null {
  switch (period.at(6)) {
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
    case '4':
      return 4
    default:
      return null
  }
}

/** The same quarter one year earlier: the base of every change, since the work is seasonal. */
export function previousYear(period: Period): Period {
  const year = yearOf(period) - 1
  const quarter = quarterOf(period)
  return quarter === null ? `${year}` : `${year}-Q${quarter}`
}

/** The four quarters of a year, in order. */
export const quartersOf = (year: number): readonly Quarter[] => [
  `${year}-Q1`,
  `${year}-Q2`,
  `${year}-Q3`,
  `${year}-Q4`,
]

/** Moves a quarter by `n` quarters. */
export function addQuarters(quarter: Quarter, n: number): Quarter {
  const index = yearOf(quarter) * 4 + (quarterOf(quarter) ?? 1) - 1 + n
  const moved = quartersOf(Math.floor(index / 4))[((index % 4) + 4) % 4]
  if (moved === undefined) throw new RangeError(`Cannot move ${quarter} by ${n}`)
  return moved
}

/** Position on the time axis; a year stands at its end, beside its fourth quarter. */
const position = (period: Period): number => yearOf(period) * 4 + (quarterOf(period) ?? 4)

/** Negative when `a` is earlier. */
export const comparePeriods = (a: Period, b: Period): number => position(a) - position(b)

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'] as const

/** First and last day of a period, ISO dates. */
export function daysOf(period: Period): { readonly from: string; readonly to: string } {
  const year = yearOf(period)
  const quarter = quarterOf(period)
  return {
    from: `${year}-${FIRST_DAYS[(quarter ?? 1) - 1] ?? FIRST_DAYS[0]}`,
    to: `${year}-${LAST_DAYS[(quarter ?? 4) - 1] ?? LAST_DAYS[3]}`,
  }
}

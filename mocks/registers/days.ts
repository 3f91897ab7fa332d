/** Days as numbers since 1 January 1970: two bytes each until 2149. */

export { dayOf, isoOf } from '../../src/data/registers/days'

const DAY = 86_400_000

const dayOfDate = (year: number, month: number, date: number): number => Date.UTC(year, month, date) / DAY

/** 0 is Sunday. The first day of the count was a Thursday. */
export const weekdayOf = (day: number): number => (day + 4) % 7

/** A quarter of the programme; `from` and `to` are its first and last day. */
export interface Quarter {
  readonly year: number
  readonly quarter: number
  readonly period: string
  readonly from: number
  readonly to: number
}

export const FIRST_YEAR = 2013
export const YEARS: readonly number[] = Array.from({ length: 8 }, (_, i) => FIRST_YEAR + i)

/** 2013-Q1 … 2020-Q4. */
export const QUARTERS: readonly Quarter[] = YEARS.flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => ({
    year,
    quarter,
    period: `${year}-Q${quarter}`,
    from: dayOfDate(year, (quarter - 1) * 3, 1),
    to: dayOfDate(year, quarter * 3, 1) - 1,
  })),
)

/** Work of organisers falls mostly on Tuesday to Saturday: such days stand four times as often in the list. */
export function workingDays(from: number, to: number): Uint16Array {
  const days: number[] = []
  for (let day = from; day <= to; day++) {
    const times = weekdayOf(day) >= 2 ? 4 : 1
    for (let i = 0; i < times; i++) days.push(day)
  }
  return Uint16Array.from(days)
}

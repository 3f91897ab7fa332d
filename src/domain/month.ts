/** A month, `2019-09`. */
export type Month = `${number}-${number}`

const pad = (value: number): string => String(value).padStart(2, '0')

export const monthOf = (isoDay: string): Month => {
  const [year = 0, month = 1] = isoDay.split('-').map(Number)
  return monthAt(year, month)
}

export const yearOfMonth = (month: Month): number => Number(month.slice(0, 4))
/** 1–12. */
export const numberOfMonth = (month: Month): number => Number(month.slice(5, 7))

function monthAt(year: number, month: number): Month {
  // Padded digits are the grammar of the type.
  return `${year}-${pad(month)}` as Month
}

/** Moves a month by `n` months. */
export function addMonths(month: Month, n: number): Month {
  const index = yearOfMonth(month) * 12 + numberOfMonth(month) - 1 + n
  return monthAt(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)
}

/** All days of a month, ISO dates. */
export function daysOfMonth(month: Month): readonly string[] {
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(yearOfMonth(month), numberOfMonth(month), 0)).getUTCDate()
  return Array.from({ length: last }, (_, i) => `${month}-${pad(i + 1)}`)
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(isoDay: string): number {
  const day = new Date(`${isoDay}T00:00:00Z`).getUTCDay()
  return day === 0 ? 7 : day
}

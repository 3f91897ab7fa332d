/** Days as numbers since 1 January 1970. */

const DAY = 86_400_000

export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY

export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

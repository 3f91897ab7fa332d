const two = (value: number): string => String(value).padStart(2, '0')

/** Day (`2019-09-05`) and time of day (`09:05`) of a moment, where this computer stands. */
export const localMoment = (at: Date): { readonly day: string; readonly time: string } => ({
  day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
  time: `${two(at.getHours())}:${two(at.getMinutes())}`,
})

/** Today, where this computer stands. */
export const localToday = (): string => localMoment(new Date()).day

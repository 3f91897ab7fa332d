const MINUTE = 60_000

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * A moment as the clock on the wall shows it, alike in all languages: `14:32`, or `14:32:05` to the second. What is told to
 * the minute is not told too early.
 * @param moment milliseconds since 1970.
 */
export function clockTime(moment: number, to: 'minute' | 'second'): string {
  const time = new Date(to === 'minute' ? Math.ceil(moment / MINUTE) * MINUTE : moment)
  const hours = `${two(time.getHours())}:${two(time.getMinutes())}`
  return to === 'minute' ? hours : `${hours}:${two(time.getSeconds())}`
}

import { dayOf, QUARTERS, workingDays, type Quarter } from './days'
import { DRAWN_TITLES, TITLES, type EventTitle } from './eventTitles'

/** What events of a quarter are drawn from: titles by type, days by title. */

const CODES: readonly number[] = Array.from({ length: DRAWN_TITLES }, (_, code) => code)

const quarterAt = (number: number): Quarter => {
  const quarter = QUARTERS[number]
  if (quarter === undefined) throw new Error(`There is no quarter ${number}`)
  return quarter
}

const titleAt = (code: number): EventTitle => {
  const title = TITLES[code]
  if (title === undefined) throw new Error(`There is no title ${code}`)
  return title
}

const daysOfWindow = ({ window }: EventTitle, { year, from, to }: Quarter): readonly [number, number] =>
  window === null ? [from, to] : [dayOf(`${year}-${window[0]}`), dayOf(`${year}-${window[1]}`)]

/** A title whose holiday begins in another quarter is not held in this one. */
function isHeldIn(title: EventTitle, quarter: Quarter): boolean {
  const { years, quarters, isRemote } = title
  const [first = quarter.year, last = quarter.year] = years ?? []
  if (quarter.year < first || quarter.year > last) return false
  if (quarters !== null && !quarters.includes(quarter.quarter)) return false
  if (isRemote && !isAtADistance(quarter)) return false
  const [start] = daysOfWindow(title, quarter)
  return start >= quarter.from && start <= quarter.to
}

const isAtADistance = ({ year, quarter }: Quarter): boolean => year === 2020 && quarter > 1

/** Holidays draw more than the rest of a quarter; from spring 2020 to its end most is held at a distance. */
function weightOf({ window, isRemote, hasTheme }: EventTitle, quarter: Quarter): number {
  if (isRemote) return 12
  if (isAtADistance(quarter)) return 1
  const usual = window === null ? 2 : 6
  return hasTheme ? usual : usual * 2
}

const titlePools = new Map<string, Uint16Array>()

/** Titles for events of a type in a quarter, each as many times as it is likely. */
export function titlePool(type: number, quarterNumber: number): Uint16Array {
  const key = `${type}|${quarterNumber}`
  const known = titlePools.get(key)
  if (known !== undefined) return known
  const quarter = quarterAt(quarterNumber)
  const held = CODES.filter((code) => titleAt(code).type === type && isHeldIn(titleAt(code), quarter))
  const made = Uint16Array.from(
    held.flatMap((code) => Array<number>(weightOf(titleAt(code), quarter)).fill(code)),
  )
  titlePools.set(key, made)
  return made
}

const windowKey = ({ window }: EventTitle): string => window?.join() ?? ''
const WINDOW_KEYS = [...new Set(TITLES.map(windowKey))]
const WINDOW_NUMBERS = TITLES.map((title) => WINDOW_KEYS.indexOf(windowKey(title)))
const dayPools = WINDOW_KEYS.map(() => QUARTERS.map((): Uint16Array | null => null))

/** Days an event of a title may begin on in a quarter. */
export function dayPool(code: number, quarterNumber: number): Uint16Array {
  const pools = dayPools[WINDOW_NUMBERS[code] ?? 0] ?? []
  const known = pools[quarterNumber] ?? null
  if (known !== null) return known
  const quarter = quarterAt(quarterNumber)
  const [from, to] = daysOfWindow(titleAt(code), quarter)
  const made = workingDays(from, Math.min(to, quarter.to))
  pools[quarterNumber] = made
  return made
}

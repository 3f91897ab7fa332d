import { value } from '../values'
import { dayOf, QUARTERS, type Quarter } from './days'
import { drawsOf, seedOf } from './integerHash'
import { regionOf } from './places'

/** When an association began, was registered with a justice body, and closed; days, null when it never was. */
export interface Life {
  readonly founded: number
  registered: number | null
  closed: number | null
}

const FIRST_FOUNDED = dayOf('1989-03-01')
const FIRST_REGISTERED = dayOf('1992-01-01')
const LAST_BEFORE = dayOf('2012-12-31')
/** Nobody closes in the first years. */
const LEAST_AGE = 3 * 365

/**
 * Lives of a region's associations, such that at the end of every quarter as many stand, and as many of these are
 * registered, as the region's figures say.
 */
export function livesOf(regionNumber: number): readonly Life[] {
  const { id } = regionOf(regionNumber)
  const draw = drawsOf(seedOf(`lives|${id}`))
  const between = (from: number, to: number) => from + Math.floor((to - from + 1) * draw())
  const lives: Life[] = []
  const standing = () => lives.filter((life) => life.closed === null)
  const oneOf = (candidates: readonly Life[]): Life | undefined =>
    candidates[Math.floor(draw() * candidates.length)]

  const close = (quarter: Quarter, candidates: readonly Life[]) => {
    const life = oneOf(candidates.filter(({ founded }) => founded < quarter.from - LEAST_AGE))
    if (life !== undefined) life.closed = between(quarter.from, quarter.to)
  }
  const register = (needed: number, from: number, to: number) => {
    for (let count = standing().filter(isRegistered).length; count < needed; count++) {
      const life = oneOf(standing().filter((each) => !isRegistered(each)))
      if (life === undefined) return
      life.registered = between(Math.max(from, life.founded), to)
    }
  }

  for (const quarter of QUARTERS) {
    const { from, to, year } = quarter
    const total = value('eca-total', id, year, quarter.quarter)
    const registered = value('eca-registered', id, year, quarter.quarter)
    const isFirst = lives.length === 0
    const surplus = () => standing().length - total
    for (let left = surplus(); left > 0; left--) close(quarter, standing())
    for (let left = standing().filter(isRegistered).length - registered; left > 0; left--) {
      close(quarter, standing().filter(isRegistered))
    }
    // A few give up and others begin, so that the number stands and the names change.
    if (!isFirst && draw() < total / 400) close(quarter, standing())
    while (surplus() < 0) {
      const founded = isFirst ? between(FIRST_FOUNDED, LAST_BEFORE) : between(from, to)
      lives.push({ founded, registered: null, closed: null })
    }
    register(registered, isFirst ? FIRST_REGISTERED : from, isFirst ? LAST_BEFORE : to)
  }
  return lives.toSorted((a, b) => a.founded - b.founded)
}

export const isRegistered = (life: Life): boolean => life.registered !== null

/** Whether an association could hold something on a day. */
export const isStanding = ({ founded, closed }: Life, day: number): boolean =>
  founded <= day && (closed === null || closed > day)

import { value } from '../values'
import { isRegistered, type Life } from './associationLives'
import { houseOf, housesOf } from './houses'
import { placeOf, placesOf, regionOf } from './places'

export const LEVELS = ['republican', 'regional', 'city', 'district', 'branch'] as const
export type Level = (typeof LEVELS)[number]

/** What an association is; `place` and `house` are codes, `house` null when its office is elsewhere. */
export interface Role {
  readonly level: Level
  readonly place: number
  readonly house: number | null
  readonly hasYouthWing: boolean
}

/** 28 republican associations are published; their seats are in the capital. */
const REPUBLICAN = 28
const SEAT = 'astana'
/** Most associations that work for a whole region, one a community. */
const MOST_REGIONAL = 18

const shuffled = <T>(items: readonly T[], draw: () => number): readonly T[] =>
  items
    .map((item) => ({ item, at: draw() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)

/**
 * Roles of a region's associations, as many of each as the region's figures of the last quarter say: branches, offices in
 * Houses of Friendship, youth wings. Cities of republican significance have no branches.
 */
export function rolesOf(region: number, lives: readonly Life[], draw: () => number): readonly Role[] {
  const { id, isCity } = regionOf(region)
  const count = (indicator: string) => value(indicator, id, 2020, 4)
  const standing = shuffled(
    lives.flatMap((life, i) => (life.closed === null ? [i] : [])),
    draw,
  )
  const lifeOf = (i: number): Life => lives[i] ?? { founded: 0, registered: null, closed: null }
  const eldest = standing
    .filter((i) => isRegistered(lifeOf(i)))
    .toSorted((a, b) => (lifeOf(a).registered ?? 0) - (lifeOf(b).registered ?? 0))

  const branches = new Set(
    isCity ? [] : standing.filter((i) => !isRegistered(lifeOf(i))).slice(0, count('eca-branches')),
  )
  const republican = new Set(id === SEAT ? eldest.slice(0, REPUBLICAN) : [])
  const own = standing.filter((i) => !branches.has(i))
  const regional = new Set(
    isCity ? [] : eldest.slice(0, Math.min(MOST_REGIONAL, Math.ceil(own.length * 0.45))),
  )
  const isCentral = (i: number) => republican.has(i) || regional.has(i)
  const inOrder = [...own, ...branches]
  const offices = new Set(
    inOrder
      .toSorted((a, b) => Number(isCentral(b)) - Number(isCentral(a)))
      .slice(0, count('eca-offices-hof')),
  )
  const wings = new Set(inOrder.slice(0, count('eca-youth-wings')))

  const houses = housesOf(region)
  const [centre = 0, ...towns] = placesOf(region)
  const oneOf = <T>(items: readonly T[], otherwise: T): T =>
    items[Math.floor(draw() * items.length)] ?? otherwise

  return lives.map((_, i) => {
    const central = isCentral(i)
    const isBranch = branches.has(i)
    // Associations of the centre sit in the regional house.
    const house = !offices.has(i)
      ? null
      : central || (!isBranch && draw() < 0.5)
        ? (houses[0] ?? null)
        : oneOf(houses, houses[0] ?? null)
    const anywhere = central || (!isBranch && draw() < 0.4) ? centre : oneOf(towns, centre)
    const place = house === null ? anywhere : houseOf(house).place
    const isTown = placeOf(place).local.kk.endsWith('қалалық')
    const usual = isTown ? 'city' : 'district'
    return {
      level: isBranch ? 'branch' : republican.has(i) ? 'republican' : regional.has(i) ? 'regional' : usual,
      place,
      house,
      hasYouthWing: wings.has(i),
    }
  })
}

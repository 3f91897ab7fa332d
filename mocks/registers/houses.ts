import organisers from '../data/texts/registers/organisers.json'
import { value } from '../values'
import { dayOf, FIRST_YEAR, YEARS } from './days'
import { drawsOf, seedOf } from './integerHash'
import { filled, type Names } from './names'
import { placeOf, placesOf, regionOf, REGIONS } from './places'

/** A House of Friendship; `place` is a code, `opened` a day. */
export interface RegisteredHouse {
  readonly id: string
  readonly name: Names
  readonly region: number
  readonly place: number
  readonly opened: number
}

/** The regional house is in the centre; the next ones are in other towns, then in the centre as its own. */
function housesIn(region: number): readonly RegisteredHouse[] {
  const { id, local } = regionOf(region)
  const draw = drawsOf(seedOf(`houses|${id}`))
  const [centre = 0, ...towns] = placesOf(region)
  const places = [...towns, centre]
  const houses: RegisteredHouse[] = []
  for (const year of YEARS) {
    const count = value('houses-of-friendship', id, year, 4)
    while (houses.length < count) {
      const n = houses.length
      const place = n === 0 ? centre : (places[(n - 1) % places.length] ?? centre)
      const form = n === 0 ? local : placeOf(place).local
      const openedIn = year > FIRST_YEAR ? year : 1998 + Math.floor(15 * draw())
      houses.push({
        id: `house-${id}-${String(n + 1).padStart(2, '0')}`,
        name: filled(organisers.house, { local: form, of: form }),
        region,
        place,
        // Houses open when they can be shown: between the thaw and the first frost.
        opened: dayOf(`${openedIn}-04-10`) + Math.floor(190 * draw()),
      })
    }
  }
  return houses
}

const BY_REGION = REGIONS.map((_, region) => housesIn(region))

export const HOUSES: readonly RegisteredHouse[] = BY_REGION.flat()
export const HOUSE_NAMES: readonly Names[] = HOUSES.map(({ name }) => name)

/** Codes of a region's houses, the regional one first. */
export const housesOf = (region: number): readonly number[] =>
  HOUSES.flatMap((house, code) => (house.region === region ? [code] : []))

export const houseOf = (code: number): RegisteredHouse => {
  const house = HOUSES[code]
  if (house === undefined) throw new Error(`There is no house ${code}`)
  return house
}

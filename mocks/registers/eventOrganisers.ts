import { associationsOf, ASSOCIATIONS } from './associations'
import { isStanding } from './associationLives'
import { houseOf, housesOf } from './houses'
import { hashOf, unitOf } from './integerHash'
import { associationOrganiser, houseOrganiser, institution } from './organisers'
import { placesOf, regionOf } from './places'
import { TYPES } from './eventTitles'

/** "Qoghamdyq kelisim" institutions were made from Houses of Friendship in 2015. */
const ACCORD_SINCE = 16_436

/** Who else holds events of a type, beside associations; what stands twice is twice as likely. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'patriotic-events': ['secretariat', 'accord', 'education', 'education', 'policy', 'youth', 'library'],
  'dialogue-events': ['secretariat', 'secretariat', 'accord', 'accord', 'public-accord', 'elders', 'youth'],
  'seminars-conferences': ['secretariat', 'accord', 'experts', 'experts', 'policy', 'education'],
  'mass-cultural-events': ['culture', 'culture', 'accord', 'accord', 'secretariat'],
  'heritage-events': ['museum', 'museum', 'library', 'accord', 'culture'],
  'legal-awareness-events': ['policy', 'accord', 'public-accord', 'mothers', 'secretariat'],
  'language-day-events': ['languages', 'languages', 'languages', 'library', 'education', 'accord'],
  'events-other': ['secretariat', 'accord', 'accord', 'mothers', 'public-accord', 'youth', 'elders'],
}
const BY_TYPE = TYPES.map((type) => USUAL[type] ?? ['secretariat'])

/** Share of events without a fixed organiser that an association holds. */
const BY_ASSOCIATIONS = 0.42
const TRIES = 4

export interface Held {
  organiser: number
  place: number
}

/** Who holds a region's events, and where: an association where it has its seat, the others mostly in the centre. */
export function holderIn(region: number, seed: number) {
  const [first, count] = associationsOf(region)
  const places = placesOf(region)
  const [centre = 0] = places
  const inCentre = regionOf(region).isCity ? 0.3 : 0.45
  const [house = 0] = housesOf(region)
  const regionalHouse = houseOf(house)

  const byKey = (key: string, day: number): number =>
    key === 'accord' && day < ACCORD_SINCE ? houseOrganiser(house) : institution(key, region)

  /** Writes into `held`: rows are many, and an object a row would be as many. */
  return function hold(row: number, type: number, key: string | null, day: number, held: Held): void {
    held.place =
      unitOf(seed, row, 10) < inCentre ? centre : (places[hashOf(seed, row, 11) % places.length] ?? centre)
    if (key !== null) {
      held.organiser = byKey(key, day)
      if (key === 'national') held.place = centre
      return
    }
    if (unitOf(seed, row, 12) < BY_ASSOCIATIONS) {
      for (let i = 0; i < TRIES; i++) {
        const code = first + (hashOf(seed, row, 20 + i) % count)
        const association = ASSOCIATIONS[code]
        if (association === undefined || !isStanding(association, day)) continue
        held.organiser = associationOrganiser(code)
        held.place = association.place
        return
      }
    }
    const usual = BY_TYPE[type] ?? []
    held.organiser = byKey(usual[hashOf(seed, row, 13) % usual.length] ?? 'secretariat', day)
    if (held.organiser === houseOrganiser(house)) held.place = regionalHouse.place
  }
}

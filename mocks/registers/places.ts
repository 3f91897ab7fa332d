import divisions from '../data/divisions.json'
import list from '../data/places.json'
import type { Names } from './names'

/** Region whose registers are kept; regions stand in the order of their ids, so that rows do too. */
export interface RegisterRegion {
  readonly id: string
  readonly isCity: boolean
  readonly name: Names
  /** "Қарағанды облыстық", "Карагандинской области", "Karaganda Region": as names of organisations say it. */
  readonly local: Names
  /** "Қарағанды облысының"; the others as in `local`. */
  readonly of: Names
}

const CITY_OF: Readonly<Record<string, string>> = { astana: 'города Астаны', 'almaty-city': 'города Алматы' }

function registerRegion(id: string, kind: string, name: Names): RegisterRegion {
  const ru = CITY_OF[id] ?? name.ru.replace('ская область', 'ской области')
  const local = name.kk.replace('облысы', 'облыстық').replace('қаласы', 'қалалық')
  return {
    id,
    isCity: kind === 'city',
    name,
    local: { kk: local, ru, en: name.en },
    of: { kk: `${name.kk}ның`, ru, en: name.en },
  }
}

export const REGIONS: readonly RegisterRegion[] = (divisions[0]?.regions ?? [])
  .map(({ id, kind, name }) => registerRegion(id, kind, name))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Number of a region in `REGIONS`; −1 when there is none. */
export const regionNumber = (id: string): number => REGIONS.findIndex((region) => region.id === id)

export interface RegisterPlace {
  readonly id: string
  readonly region: number
  readonly name: Names
  /** "Теміртау қалалық", "города Темиртау", "Temirtau City": the town, or the district the place is the centre of. */
  readonly local: Names
  readonly lon: number
  readonly lat: number
}

/** All places; the number of a place is its code in every register. */
export const PLACES: readonly RegisterPlace[] = list.map((place) => ({
  ...place,
  region: regionNumber(place.region),
}))

/** Codes of a region's places, its centre first. */
const CODES = REGIONS.map((_, region) =>
  PLACES.flatMap((place, code) => (place.region === region ? [code] : [])),
)

export const placesOf = (region: number): readonly number[] => CODES[region] ?? []

export const placeOf = (code: number): RegisterPlace => {
  const place = PLACES[code]
  if (place === undefined) throw new Error(`There is no place ${code}`)
  return place
}

export const regionOf = (number: number): RegisterRegion => {
  const region = REGIONS[number]
  if (region === undefined) throw new Error(`There is no region ${number}`)
  return region
}

export const PLACE_NAMES: readonly Names[] = PLACES.map((place) => place.name)

import texts from '../data/texts/registers/organisers.json'
import { ASSOCIATION_NAMES } from './associations'
import { HOUSE_NAMES, HOUSES } from './houses'
import { filled, type Names } from './names'
import { placeOf, PLACES, REGIONS } from './places'

/** Institutions of a region that hold events. */
const INSTITUTIONS = Object.entries(texts.regional)
const KEYS = INSTITUTIONS.map(([key]) => key)

const NATIONAL = 0
const FIRST_INSTITUTION = 1
const FIRST_HOUSE = FIRST_INSTITUTION + REGIONS.length * KEYS.length
const FIRST_CENTRE = FIRST_HOUSE + HOUSES.length
const FIRST_REGIONAL_CENTRE = FIRST_CENTRE + PLACES.length
const FIRST_ASSOCIATION = FIRST_REGIONAL_CENTRE + REGIONS.length

/** Everyone who holds events or courses; the number is the code. */
export const ORGANISER_NAMES: readonly Names[] = [
  texts.national,
  ...REGIONS.flatMap(({ name: region, local, of }) =>
    INSTITUTIONS.map(([, name]) => filled(name, { name: region, local, of })),
  ),
  ...HOUSE_NAMES,
  ...PLACES.map(({ local }) => filled(texts.teaching, { local, of: local })),
  ...REGIONS.map(({ local }) => filled(texts.teaching, { local, of: local })),
  ...ASSOCIATION_NAMES,
]

/** Code of an institution of a region, `national` for the Secretariat of the Assembly itself. */
export function institution(key: string, region: number): number {
  if (key === 'national') return NATIONAL
  const at = KEYS.indexOf(key)
  if (at === -1) throw new Error(`There is no institution ${key}`)
  return FIRST_INSTITUTION + region * KEYS.length + at
}

export const houseOrganiser = (house: number): number => FIRST_HOUSE + house

/** Language training centre of a town or district; the regional one for the centre of a region. */
export const teachingCentre = (place: number, isRegional: boolean): number =>
  isRegional ? FIRST_REGIONAL_CENTRE + placeOf(place).region : FIRST_CENTRE + place

export const associationOrganiser = (association: number): number => FIRST_ASSOCIATION + association

/** The association an organiser is; −1 for institutions. */
export const associationAt = (organiser: number): number => Math.max(-1, organiser - FIRST_ASSOCIATION)

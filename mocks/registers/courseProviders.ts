import { isStanding } from './associationLives'
import { ASSOCIATIONS, associationsOf, type RegisteredAssociation } from './associations'
import { hashOf, unitOf } from './integerHash'
import { associationOrganiser, teachingCentre } from './organisers'
import { placesOf, regionOf } from './places'

/** Codes of the languages taught; the state language is the first. */
export const COURSE_LANGUAGES: readonly string[] = [
  'kk',
  ...new Set(ASSOCIATIONS.flatMap(({ language }) => language ?? [])),
]

export interface Provided {
  provider: number
  place: number
  language: number
}

/** Share of groups of the state language that associations run, and of the others that are in the centre. */
const BY_ASSOCIATIONS = 0.14
const IN_CENTRE = 0.45

/** Who teaches: centres and a few associations the state language, associations the languages of ethnic groups. */
export function providersIn(region: number, seed: number) {
  const [first, count] = associationsOf(region)
  const codesWhere = (test: (association: RegisteredAssociation) => boolean): readonly number[] =>
    ASSOCIATIONS.slice(first, first + count).flatMap((each, i) => (test(each) ? [first + i] : []))
  const ownTeachers = codesWhere(({ teachesOwn }) => teachesOwn)
  const kazakhTeachers = codesWhere(({ teachesKazakh }) => teachesKazakh)
  const places = placesOf(region)
  const [centre = 0] = places

  /** Fills `provided` with an association that stands on the day; false when there is none. */
  function byAssociation(row: number, isKazakh: boolean, day: number, provided: Provided): boolean {
    const teachers = isKazakh ? kazakhTeachers : ownTeachers
    const from = hashOf(seed, row, 11) % Math.max(1, teachers.length)
    for (let i = 0; i < teachers.length; i++) {
      const code = teachers[(from + i) % teachers.length] ?? 0
      const association = ASSOCIATIONS[code]
      if (association === undefined || !isStanding(association, day)) continue
      provided.provider = associationOrganiser(code)
      provided.place = association.place
      provided.language = isKazakh ? 0 : COURSE_LANGUAGES.indexOf(association.language ?? '')
      return true
    }
    return false
  }

  /** Writes into `provided`, as rows are many. */
  return function provide(row: number, isKazakh: boolean, day: number, provided: Provided): void {
    const isByAssociation = !isKazakh || unitOf(seed, row, 10) < BY_ASSOCIATIONS
    if (isByAssociation && byAssociation(row, isKazakh, day, provided)) return
    if (!isKazakh) throw new Error(`Nobody teaches a language in ${regionOf(region).id}`)
    const isCentral = unitOf(seed, row, 12) < IN_CENTRE
    const place = isCentral ? centre : (places[hashOf(seed, row, 13) % places.length] ?? centre)
    provided.place = place
    provided.provider = teachingCentre(place, place === centre)
    provided.language = 0
  }
}

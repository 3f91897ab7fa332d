import type { components } from '../../src/data/contract'
import type { Language } from '../../src/domain/region'
import { activityColumns, LANGUAGE_SETS } from './associationActivity'
import { LEVELS } from './associationRoles'
import { ASSOCIATION_NAMES, ASSOCIATIONS, associationsOf, type RegisteredAssociation } from './associations'
import { isoOf } from './days'
import { HOUSE_NAMES } from './houses'
import { nameRanks } from '../../src/data/registers/nameRanks'
import { placeFields } from './placeFields'
import { placeOf, PLACE_NAMES, regionOf } from './places'
import { facetOf, named, type RegisterTable, type SortKey } from '../../src/data/registers/registerTable'

type WireAssociation = components['schemas']['Association']

const STATUSES = ['registered', 'local-record', 'closed'] as const
const NEVER = 0xffff

const LEVEL_VALUES = LEVELS.map((level) => [level])
const STATUS_VALUES = STATUSES.map((status) => [status])
const NO_YES = [['no'], ['yes']]

const statusCode = ({ closed, registered }: RegisteredAssociation): 0 | 1 | 2 =>
  closed !== null ? 2 : registered === null ? 1 : 0

const firstOf = (region: number | null): number => (region === null ? 0 : associationsOf(region)[0])
const listOf = (region: number | null): readonly RegisteredAssociation[] => {
  if (region === null) return ASSOCIATIONS
  const [first, count] = associationsOf(region)
  return ASSOCIATIONS.slice(first, first + count)
}

const plain = (codes: Uint16Array): SortKey => ({ codes, ranks: null, missing: null })

/** The register of associations; courses and events are counted when they are asked for. */
export const associationTable: RegisterTable<WireAssociation> = {
  countIn: (region) => associationsOf(region)[1],
  scope: (region) => {
    const list = listOf(region)
    const column = (of: (association: RegisteredAssociation) => number) => Uint16Array.from(list, of)
    const first = firstOf(region)
    const codes = Uint16Array.from(list, (_, i) => first + i)
    const places = column(({ place }) => place)
    const days = column(({ founded }) => founded)
    const levels = column(({ level }) => LEVELS.indexOf(level))
    const statuses = column(statusCode)
    const { facets, sortKeys } = placeFields(places)
    const byName = (language: Language): SortKey => ({
      codes,
      ranks: nameRanks(ASSOCIATION_NAMES, language),
      missing: null,
    })
    return {
      count: list.length,
      days,
      places,
      facet: (field) =>
        named(
          {
            ...facets,
            level: () => facetOf(levels, LEVEL_VALUES),
            status: () => facetOf(statuses, STATUS_VALUES),
            office: () =>
              facetOf(
                column(({ house }) => (house === null ? 0 : 1)),
                NO_YES,
              ),
            language: () => facetOf(activityColumns(region).languages, LANGUAGE_SETS),
            wing: () =>
              facetOf(
                column(({ hasYouthWing }) => (hasYouthWing ? 1 : 0)),
                NO_YES,
              ),
          },
          field,
        ),
      sortKey: (field, language) =>
        named(
          {
            ...sortKeys(language),
            name: () => byName(language),
            level: () => plain(levels),
            status: () => plain(statuses),
            foundedOn: () => plain(days),
            registeredOn: () => ({
              codes: column(({ registered }) => registered ?? NEVER),
              ranks: null,
              missing: NEVER,
            }),
            courses: () => plain(activityColumns(region).courses),
            events: () => plain(activityColumns(region).events),
          },
          field,
        ),
      searched: () => [
        { codes, names: ASSOCIATION_NAMES },
        { codes: places, names: PLACE_NAMES },
      ],
    }
  },
  row: (region, at) => {
    const association = ASSOCIATIONS[firstOf(region) + at]
    if (association === undefined) throw new Error(`There is no association ${at}`)
    const activity = activityColumns(association.region)
    const own = firstOf(region) + at - firstOf(association.region)
    const { registered, closed, house } = association
    return {
      id: association.id,
      name: association.name,
      region: regionOf(association.region).id,
      place: placeOf(association.place).id,
      level: association.level,
      status: STATUSES[statusCode(association)],
      foundedOn: isoOf(association.founded),
      registeredOn: registered === null ? null : isoOf(registered),
      closedOn: closed === null ? null : isoOf(closed),
      house: house === null ? null : (HOUSE_NAMES[house] ?? null),
      hasYouthWing: association.hasYouthWing,
      languages: [...(LANGUAGE_SETS[activity.languages[own] ?? 0] ?? [])],
      courses: activity.courses[own] ?? 0,
      events: activity.events[own] ?? 0,
    }
  },
}

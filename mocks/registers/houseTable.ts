import type { components } from '../../src/data/contract'
import { isoOf } from './days'
import { HOUSE_NAMES, houseOf, HOUSES, housesOf } from './houses'
import { nameRanks } from '../../src/data/registers/nameRanks'
import { placeFields } from './placeFields'
import { placeOf, PLACE_NAMES, regionOf } from './places'
import { named, type RegisterTable } from '../../src/data/registers/registerTable'

type WireHouse = components['schemas']['House']

const ALL = HOUSES.map((_, code) => code)
const codesIn = (region: number | null): readonly number[] => (region === null ? ALL : housesOf(region))

/** The register of Houses of Friendship. */
export const houseTable: RegisterTable<WireHouse> = {
  countIn: (region) => housesOf(region).length,
  scope: (region) => {
    const codes = Uint16Array.from(codesIn(region))
    const days = codes.map((code) => houseOf(code).opened)
    const places = codes.map((code) => houseOf(code).place)
    const { facets, sortKeys } = placeFields(places)
    return {
      count: codes.length,
      days,
      places,
      facet: (field) => named(facets, field),
      sortKey: (field, language) =>
        named(
          {
            ...sortKeys(language),
            name: () => ({ codes, ranks: nameRanks(HOUSE_NAMES, language), missing: null }),
            openedOn: () => ({ codes: days, ranks: null, missing: null }),
          },
          field,
        ),
      searched: () => [
        { codes, names: HOUSE_NAMES },
        { codes: places, names: PLACE_NAMES },
      ],
    }
  },
  row: (region, at) => {
    const { id, name, place, opened, region: number } = houseOf(codesIn(region)[at] ?? 0)
    return { id, name, region: regionOf(number).id, place: placeOf(place).id, openedOn: isoOf(opened) }
  },
}

import type { Language } from '../../src/domain/region'
import { nameRanks } from '../../src/data/registers/nameRanks'
import { PLACE_NAMES, PLACES, REGIONS } from './places'
import { facetOf, type Facet, type SortKey } from '../../src/data/registers/registerTable'

const REGION_VALUES = PLACES.map(({ region }) => [REGIONS[region]?.id ?? ''])
const PLACE_VALUES = PLACES.map(({ id }) => [id])
const REGION_NAMES = PLACES.map(({ region }) => REGIONS[region]?.name ?? { kk: '', ru: '', en: '' })

/** What every register has of its places: the region follows from the place. */
export const placeFields = (places: Uint16Array) => ({
  facets: {
    region: (): Facet => facetOf(places, REGION_VALUES),
    place: (): Facet => facetOf(places, PLACE_VALUES),
  },
  sortKeys: (language: Language) => ({
    region: (): SortKey => ({ codes: places, ranks: nameRanks(REGION_NAMES, language), missing: null }),
    place: (): SortKey => ({ codes: places, ranks: nameRanks(PLACE_NAMES, language), missing: null }),
  }),
})

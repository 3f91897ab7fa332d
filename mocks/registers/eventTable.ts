import type { components } from '../../src/data/contract'
import { isoOf, QUARTERS } from './days'
import { countEvents, eventColumns } from './eventColumns'
import { TITLE_NAMES, TITLES, TYPE_NAMES, TYPES } from './eventTitles'
import { nameRanks } from '../../src/data/registers/nameRanks'
import { ORGANISER_NAMES } from './organisers'
import { placeFields } from './placeFields'
import { placeOf, PLACE_NAMES, regionOf } from './places'
import { facetOf, named, type RegisterTable } from '../../src/data/registers/registerTable'
import { quarterOfDay, yearFacet } from './yearFacet'

type WireEvent = components['schemas']['Event']

const TYPE_VALUES = TITLES.map(({ type }) => [TYPES[type] ?? ''])
const DIRECTION_VALUES = TITLES.map(({ direction }) => [direction])
const TAG_VALUES = TITLES.map(({ tags }) => tags)
const DIRECTIONS = [...new Set(TITLES.map(({ direction }) => direction))].toSorted()
const DIRECTION_RANKS = Uint16Array.from(TITLES, ({ direction }) => DIRECTIONS.indexOf(direction))

/** The register of events. Type, direction, measure and tags follow from the title. */
export const eventTable: RegisterTable<WireEvent> = {
  countIn: countEvents,
  scope: (region) => {
    const { title, place, day, organiser, participants } = eventColumns(region)
    const { facets, sortKeys } = placeFields(place)
    return {
      count: day.length,
      days: day,
      places: place,
      facet: (field) =>
        named(
          {
            ...facets,
            type: () => facetOf(title, TYPE_VALUES),
            direction: () => facetOf(title, DIRECTION_VALUES),
            tag: () => facetOf(title, TAG_VALUES),
            year: () => yearFacet(day),
          },
          field,
        ),
      sortKey: (field, language) =>
        named(
          {
            ...sortKeys(language),
            startsOn: () => ({ codes: day, ranks: null, missing: null }),
            title: () => ({ codes: title, ranks: nameRanks(TITLE_NAMES, language), missing: null }),
            type: () => ({ codes: title, ranks: typeRanks(language), missing: null }),
            direction: () => ({ codes: title, ranks: DIRECTION_RANKS, missing: null }),
            organiser: () => ({
              codes: organiser,
              ranks: nameRanks(ORGANISER_NAMES, language),
              missing: null,
            }),
            participants: () => ({ codes: participants, ranks: null, missing: null }),
          },
          field,
        ),
      searched: () => [
        { codes: title, names: TITLE_NAMES },
        { codes: organiser, names: ORGANISER_NAMES },
        { codes: place, names: PLACE_NAMES },
      ],
    }
  },
  row: (region, at) => {
    const columns = eventColumns(region)
    const title = TITLES[columns.title[at] ?? 0]
    if (title === undefined) throw new Error(`There is no event ${at}`)
    const place = placeOf(columns.place[at] ?? 0)
    const { id } = regionOf(place.region)
    const day = columns.day[at] ?? 0
    const number = String(columns.number[at] ?? 0).padStart(4, '0')
    return {
      id: `event-${id}-${QUARTERS[quarterOfDay(day)]?.period.toLowerCase() ?? ''}-${number}`,
      title: title.text,
      region: id,
      place: place.id,
      startsOn: isoOf(day),
      endsOn: isoOf(day + (columns.span[at] ?? 0)),
      type: TYPES[title.type] ?? '',
      direction: title.direction,
      measure: title.measure,
      organiser: ORGANISER_NAMES[columns.organiser[at] ?? 0] ?? {},
      participants: columns.participants[at] ?? 0,
      tags: [...title.tags],
    }
  },
}

const typeRanks = (language: 'kk' | 'ru' | 'en'): Uint16Array => {
  const ranks = nameRanks(TYPE_NAMES, language)
  return Uint16Array.from(TITLES, ({ type }) => ranks[type] ?? 0)
}

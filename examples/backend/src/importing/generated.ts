import { plainIndicator, sameWords } from './plainIndicator'
import { put, type ImportRow, type ImportSource } from './rows'

/** How the dataset calls itself; nothing else is ever overwritten by a measurement. */
export const GENERATED = 'generated'

const REGIONS = 16
const PLACES_A_REGION = 20
const QUARTERS = 64
const FIRST_YEAR = 2005
const TITLES = 5000
const TYPES = 10
const DAY = 86_400_000

const regionOf = (number: number): string => `region-${String(number).padStart(2, '0')}`
const indicatorOf = (number: number): string => `indicator-${String(number).padStart(5, '0')}`
const periodOf = (quarter: number): string => `${FIRST_YEAR + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`

/** The same numbers each time, without a pattern that a page of the database would notice. */
const scattered = (seed: number): number => Math.imul(seed + 1, 2_654_435_761) >>> 0

function* references(indicators: number): Generator<ImportRow> {
  yield put('programme', {
    id: 'plan',
    position: 0,
    name: sameWords('plan'),
    approved: '2005-01-01',
    first_year: null,
    last_year: null,
  })
  yield put('direction', { programme: 'plan', id: '1', position: 0, name: sameWords('direction') })
  yield put('field', { programme: 'plan', direction: '1', id: 'work', position: 0, name: sameWords('work') })
  yield put('division', { id: '2013', position: 0, name: sameWords('2013'), from_date: '1997-05-03' })
  for (let number = 0; number < REGIONS; number++) {
    const name = sameWords(`region ${number}`)
    yield put('region', {
      division: '2013',
      id: regionOf(number),
      position: number,
      kind: 'oblast',
      name,
      short_name: name,
      abbreviation: name,
      centre: name,
      iso: null,
      iso_old: null,
      kato: `${number}`,
      aliases: [],
      area_km2: null,
    })
  }
  for (let number = 0; number < indicators; number++)
    yield put('indicator', plainIndicator(number, indicatorOf(number), `indicator ${number}`))
  yield put('dataset', {
    id: GENERATED,
    version: GENERATED,
    title: sameWords('generated for a measurement'),
    source: sameWords('nobody'),
    is_demonstration: true,
    as_of: '2021-01-15',
    first_period: periodOf(0),
    last_period: periodOf(QUARTERS - 1),
    reporting_quarter: null,
    reporting_year: null,
    programme: 'plan',
    publisher: null,
    licence: null,
    licence_url: null,
  })
}

function* figures(indicators: number): Generator<ImportRow> {
  for (let number = 0; number < indicators; number++)
    yield put('series', { division: '2013', indicator: indicatorOf(number), unit: 'persons', rule_ids: null })
  for (let number = 0; number < indicators; number++)
    for (let region = 0; region < REGIONS; region++)
      for (let quarter = 0; quarter < QUARTERS; quarter++) {
        const draw = scattered((number * REGIONS + region) * QUARTERS + quarter)
        const isMissing = draw % 50 === 0
        yield put('observation', {
          division: '2013',
          indicator: indicatorOf(number),
          region: regionOf(region),
          period: periodOf(quarter),
          value: isMissing ? null : draw % 10_000,
          status: isMissing ? 'O' : 'A',
          rule: null,
          margin: null,
          is_published: true,
        })
      }
}

function* register(events: number): Generator<ImportRow> {
  for (let place = 0; place < REGIONS * PLACES_A_REGION; place++)
    yield put('place', {
      division: '2013',
      id: `place-${place}`,
      position: place,
      region: regionOf(Math.floor(place / PLACES_A_REGION)),
      name: sameWords(`place ${place}`),
      lon: 60 + (place % 30),
      lat: 45 + (place % 7),
    })
  const first = Date.UTC(FIRST_YEAR, 0, 1)
  for (let number = 0; number < events; number++) {
    const draw = scattered(number)
    const place = draw % (REGIONS * PLACES_A_REGION)
    const day = new Date(first + (draw % (QUARTERS * 91)) * DAY).toISOString().slice(0, 10)
    yield put('event', {
      division: '2013',
      id: `event-${String(number).padStart(8, '0')}`,
      region: regionOf(Math.floor(place / PLACES_A_REGION)),
      place: `place-${place}`,
      is_published: true,
      title: sameWords(`event ${draw % TITLES} of friendship`),
      starts_on: day,
      ends_on: day,
      type: indicatorOf(draw % TYPES),
      direction: '1',
      measure: '1.work.1',
      organiser: sameWords(`house ${draw % 997} of friendship`),
      participants: draw % 500,
      tags: [],
    })
  }
}

/** A dataset of any size, for measuring: figures of 16 regions and 64 quarters, and a register of events. */
export function generated(observations: number, events: number): ImportSource {
  const indicators = Math.max(TYPES, Math.ceil(observations / (REGIONS * QUARTERS)))
  async function* rows() {
    yield* references(indicators)
    yield* figures(indicators)
    yield* register(events)
  }
  return { name: GENERATED, rows: rows(), expected: indicators * (REGIONS * QUARTERS + 2) + events }
}

import type { components } from '../src/data/contract'
import directions from './data/directions.json'
import divisions from './data/divisions.json'
import populations from './data/populations.json'
import urban from './data/urbanShares.json'
import notes from './data/texts/notes.json'
import { INDICATORS } from './indicators'
import { makeTargets } from './targets'

export const CONTRACT = '1.0'
/** Registers came with this version of the contract. */
export const REGISTER_CONTRACT = '1.1'
/** So did townspeople with this one. */
export const URBAN_CONTRACT = '1.2'
export const VERSION = '2020-12-31.2'
/** And so did the choice of programmes. */
const PROGRAMMES_CONTRACT = '1.2'
export const PROGRAMME = 'concept-2013'
export const APPROVED = '2013-04-18'
export const AS_OF = '2021-01-25'

type Division = components['schemas']['Division']

/** Everything small that a screen needs, as the contract words it. */
export function makeCatalogue(): components['schemas']['Catalogue'] {
  return {
    contract: PROGRAMMES_CONTRACT,
    dataset: {
      id: 'birlik-demonstration',
      version: VERSION,
      title: notes.dataset.title,
      source: notes.dataset.source,
      isDemonstration: true,
      asOf: AS_OF,
      firstPeriod: '2013-Q1',
      lastPeriod: '2020-Q4',
      reportingDays: { quarter: 15, year: 40 },
    },
    programme: { id: PROGRAMME, name: notes.programme, directions },
    programmes: [
      { id: PROGRAMME, name: notes.programme, approved: APPROVED, firstYear: 2013, lastYear: 2020 },
    ],
    // JSON modules widen the unions of the contract; the contract test checks them.
    divisions: divisions as Division[],
    indicators: [...INDICATORS],
    targets: makeTargets(),
  }
}

/** Percent of residents who live in towns, by region. */
const URBAN_SHARES: Readonly<Record<string, number>> = urban.shares

export function makePopulations(): components['schemas']['Populations'] {
  return {
    contract: URBAN_CONTRACT,
    populations: populations.rows.map(([region, year, residents]) => {
      const share = URBAN_SHARES[String(region)]
      return {
        division: '2013',
        region: String(region),
        year: Number(year),
        residents: Number(residents),
        ...(share === undefined ? {} : { urban: Math.round((Number(residents) * share) / 100) }),
      }
    }),
  }
}

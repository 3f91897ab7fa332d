import type { components } from '../../src/data/contract'
import { VERSION } from '../catalogue'
import { INDICATORS, type WireIndicator } from '../indicators'
import { REGION_IDS } from '../observations'
import type { Cell } from '../reporting'
import { dimensionOf } from './dimensions'
import { dimensionsOf, partsOf, type PartsOf } from './parts'
import { hiddenParts } from './suppress'
import { wholesOf, YEARS } from './wholes'

type WireBreakdowns = components['schemas']['Breakdowns']
type WireBreakdown = components['schemas']['Breakdown']

/** Breakdowns came with this version of the contract. */
const BREAKDOWN_CONTRACT = '1.2'

const MISSING: Cell = { value: null, status: 'O' }

/** Parts of a region's year as they are published: all of them missing where the whole is, small counts of persons hidden. */
function cellsOf({ unit, decimals }: WireIndicator, place: PartsOf, whole: Cell): readonly Cell[] {
  const scale = 10 ** decimals
  const parts = partsOf(place, Math.round((whole.value ?? 0) * scale))
  const hidden = unit === 'persons' && whole.value !== null ? hiddenParts(parts) : []
  return parts.map((part, i) => {
    if (part === null) return { value: null, status: 'M' }
    if (whole.value === null) return { value: null, status: whole.status }
    return hidden[i] === true ? { value: null, status: 'Q' } : { value: part / scale, status: whole.status }
  })
}

function breakdown(indicator: WireIndicator, id: string): WireBreakdown {
  const dimension = dimensionOf(id)
  const wholes = wholesOf(indicator.id)
  /** By region and year. */
  const cells = REGION_IDS.map((region, row) =>
    YEARS.map((year, column) =>
      cellsOf(
        indicator,
        { indicator: indicator.id, dimension: id, region, year },
        wholes[row]?.[column] ?? MISSING,
      ),
    ),
  )
  return {
    id,
    name: dimension.name,
    categories: dimension.categories.map(({ id: category, name }) => ({ id: category, name })),
    periods: YEARS.map(String),
    values: cells.map((years) =>
      dimension.categories.map((_, category) => years.map((parts) => parts[category]?.value ?? null)),
    ),
    statuses: cells.map((years) =>
      dimension.categories.map((_, category) =>
        years.map((parts) => parts[category]?.status ?? 'O').join(''),
      ),
    ),
  }
}

const made = new Map<string, WireBreakdowns>()

/** Breakdowns of an indicator, made when first asked for; null when there is no such indicator. */
export function breakdownsOf(id: string): WireBreakdowns | null {
  const known = made.get(id)
  if (known !== undefined) return known
  const indicator = INDICATORS.find((candidate) => candidate.id === id)
  if (indicator === undefined) return null
  const fresh: WireBreakdowns = {
    contract: BREAKDOWN_CONTRACT,
    datasetVersion: VERSION,
    indicator: id,
    division: '2013',
    unit: indicator.unit,
    regions: [...REGION_IDS],
    breakdowns: dimensionsOf(id).map((dimension) => breakdown(indicator, dimension)),
  }
  made.set(id, fresh)
  return fresh
}

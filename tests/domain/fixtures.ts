import type { RegionFigure } from '../../src/domain/crossSection'
import type { Division } from '../../src/domain/division'
import type { Indicator } from '../../src/domain/indicator'
import type { Observation, ObservationGrid, ObservationStatus } from '../../src/domain/observation'
import { makeGrid } from '../../src/domain/observationGrid'
import type { Period } from '../../src/domain/period'
import type { SeriesInputs } from '../../src/domain/seriesInputs'
import { absenceOf } from '../../src/domain/status'

/** A division of the named regions. */
export const divisionOf = (...ids: string[]): Division => ({
  id: '2013',
  name: { en: 'Test' },
  from: '2013-01-01',
  regions: ids.map((id) => ({
    id,
    kind: 'oblast',
    name: { en: id },
    shortName: { en: id },
    abbreviation: { en: id },
    centre: { en: id },
    codes: { iso: null, isoOld: null, kato: '' },
    aliases: [],
    areaKm2: 1,
  })),
})

/** A quarterly count that adds up, unless told otherwise. */
export const indicatorOf = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'learners',
  role: 'listed',
  direction: '5.1',
  field: 'state-language',
  measures: [],
  name: { kk: 'Тыңдаушылар', ru: 'Слушатели', en: 'Learners' },
  unit: 'persons',
  unitName: { kk: 'адам', ru: 'чел.', en: 'persons' },
  kind: 'flow',
  frequency: 'quarter',
  better: 'higher',
  overRegions: 'sum',
  overTime: 'sum',
  numerator: null,
  denominator: null,
  weight: null,
  normalisations: ['absolute', 'per-10k'],
  decimals: 0,
  range: { min: 0, max: null },
  partOf: null,
  rules: [],
  breaks: [],
  fixedBreaks: null,
  ...changes,
})

/** A cell as it is written in the tables of the tests: a number, a status without a value, or both. */
export type Written = number | ObservationStatus | Partial<Observation>

const cellOf = (written: Written): Observation => {
  if (typeof written === 'number')
    return { value: written, status: 'A', absence: null, rule: null, margin: null }
  if (typeof written === 'string') {
    return { value: null, status: written, absence: absenceOf(written), rule: null, margin: null }
  }
  return { value: null, status: 'A', absence: null, rule: null, margin: null, ...written }
}

/** A grid from rows of cells, one row a region. */
export function gridOf(
  regions: readonly string[],
  periods: readonly Period[],
  rows: readonly (readonly Written[])[],
  indicator = 'learners',
): ObservationGrid {
  return makeGrid({ indicator, division: '2013', regions, periods }, (row, column) =>
    cellOf(rows[row]?.[column] ?? 'O'),
  )
}

export const inputsOf = (grid: ObservationGrid, changes: Partial<SeriesInputs> = {}): SeriesInputs => ({
  indicator: indicatorOf(),
  division: divisionOf(...grid.regions),
  grid,
  numerator: null,
  denominator: null,
  weight: null,
  populations: null,
  ...changes,
})

/** A figure of a region: a number, or null for one that did not report. */
export function figureOf(
  region: string,
  value: number | null,
  changes: Partial<RegionFigure> = {},
): RegionFigure {
  return {
    region,
    value,
    status: value === null ? 'O' : 'A',
    absence: value === null ? 'not-reported' : null,
    absolute: value,
    rank: null,
    change: { kind: 'none', reason: 'no-base' },
    classIndex: null,
    isCloseCall: false,
    rule: null,
    isOtherRule: false,
    margin: null,
    isUnusual: false,
    lateDays: null,
    revisedFrom: null,
    ...changes,
  }
}

import { reportState, type ReportTerms } from '../../domain/worklist/reportState'
import type { components } from '../contract'
import { RESOURCES_CONTRACT } from './resourcesContract'

type Schemas = components['schemas']

const cellKey = (region: string, period: string) => `${region} ${period}`

function statesOf(
  { periods, statuses, lateReports = [] }: Schemas['ObservationSeries'],
  regions: readonly string[],
  terms: ReportTerms,
): string[] {
  const late = new Set(lateReports.map(({ region, period }) => cellKey(region, period)))
  return regions.map((region, row) =>
    periods
      .map((period, column) =>
        reportState(statuses[row]?.[column] ?? 'O', late.has(cellKey(region, period)), period, terms),
      )
      .join(''),
  )
}

/** The answer to `/completeness`, out of the figures themselves. */
export function completenessAnswer(
  { datasetVersion, division, regions, series }: Omit<Schemas['Observations'], 'contract'>,
  { asOf, reportingDays }: Pick<Schemas['DatasetInfo'], 'asOf' | 'reportingDays'>,
): Schemas['Completeness'] {
  const terms = { asOf, reportingDays: reportingDays ?? null }
  return {
    contract: RESOURCES_CONTRACT,
    datasetVersion,
    division,
    asOf,
    regions: [...regions],
    series: series.map((each) => ({
      indicator: each.indicator,
      periods: [...each.periods],
      states: statesOf(each, regions, terms),
    })),
  }
}

import type { RowOf } from '../../../src/data/files/table'
import type * as figures from '../../../src/data/files/tables/figureTables'
import type { SourceAnswers } from '../askSource'
import { orNull } from '../../../src/data/files/write/catalogueRows'

type Status = RowOf<typeof figures.OBSERVATIONS.columns>['status']

/** Rows of figures, corrections and late reports. */
export function figureRows({ observations }: SourceAnswers) {
  const series = observations.flatMap((answer) =>
    answer.series.map((each) => ({ ...each, ...answer, series: undefined })),
  )
  return {
    observations: series.flatMap(
      ({ division, indicator, regions, periods, values, statuses, ruleIds, rules, margins }) =>
        regions.flatMap((region, row) =>
          periods.map((period, column) => ({
            division,
            indicator,
            region,
            period,
            value: orNull(values[row]?.[column]),
            status: (statuses[row]?.[column] ?? 'O') as Status,
            rule: orNull(ruleIds?.[Number(rules?.[row]?.[column])]),
            margin: orNull(margins?.[row]?.[column]),
          })),
        ),
    ),
    revisions: series.flatMap(({ division, indicator, revisions = [] }) =>
      revisions.map((each) => ({ ...each, division, indicator })),
    ),
    late: series.flatMap(({ division, indicator, lateReports = [] }) =>
      lateReports.map((each) => ({ ...each, division, indicator })),
    ),
  }
}

/** Rows of dimensions, their parts, and the figures of those. */
export function breakdownRows(answers: NonNullable<SourceAnswers['breakdowns']>) {
  const all = answers.flatMap(({ breakdowns, ...about }) =>
    breakdowns.map((breakdown) => ({ about, breakdown })),
  )
  const dimensions = new Map(all.map(({ breakdown }) => [breakdown.id, breakdown]))
  return {
    dimensions: [...dimensions.values()].map(({ id, name }) => ({ id, name })),
    categories: [...dimensions.values()].flatMap(({ id: dimension, categories }) =>
      categories.map(({ id, name }) => ({ dimension, id, name })),
    ),
    breakdowns: all.flatMap(({ about: { division, indicator, regions }, breakdown }) =>
      breakdown.categories.flatMap(({ id: category }, part) =>
        regions.flatMap((region, row) =>
          breakdown.periods.map((year, column) => ({
            division,
            indicator,
            dimension: breakdown.id,
            category,
            region,
            year: Number(year),
            value: orNull(breakdown.values[row]?.[part]?.[column]),
            status: (breakdown.statuses[row]?.[part]?.[column] ?? 'O') as Status,
          })),
        ),
      ),
    ),
  }
}

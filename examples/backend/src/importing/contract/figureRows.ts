import type { components } from '../../../../../src/data/contract'
import { put, type ImportRow } from '../rows'
import type { Asking, Rows } from './asking'

type Wire = components['schemas']

interface Grid {
  readonly division: string
  readonly regions: readonly string[]
  readonly series: Wire['ObservationSeries']
}

/** Every series of every division that has figures, one request each: little is held at once. */
async function* grids(asking: Asking, { divisions, indicators }: Wire['Catalogue']): AsyncGenerator<Grid> {
  for (const { id: division } of divisions)
    for (const { id } of indicators) {
      const found = await asking.find<Wire['Observations']>(
        `/observations?indicator=${id}&division=${division}`,
      )
      for (const series of found?.series ?? []) yield { division, regions: found?.regions ?? [], series }
    }
}

function* cellsOf({ division, regions, series }: Grid): Generator<ImportRow> {
  const { indicator, periods, values, statuses, ruleIds, rules, margins } = series
  for (const [row, region] of regions.entries())
    for (const [column, period] of periods.entries()) {
      const digit = rules?.[row]?.[column]
      yield put('observation', {
        division,
        indicator,
        region,
        period,
        value: values[row]?.[column] ?? null,
        status: statuses[row]?.[column] ?? 'O',
        rule: digit === undefined ? null : (ruleIds?.[Number(digit)] ?? null),
        margin: margins?.[row]?.[column] ?? null,
        is_published: true,
      })
    }
}

/** Series, figures, corrections and late reports. */
export async function* observationRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
  for await (const { division, series } of grids(asking, catalogue))
    yield put('series', {
      division,
      indicator: series.indicator,
      unit: series.unit,
      rule_ids: series.ruleIds ?? null,
    })
  for await (const grid of grids(asking, catalogue)) yield* cellsOf(grid)
  for await (const { division, series } of grids(asking, catalogue))
    for (const [position, { region, period, previous, date }] of (series.revisions ?? []).entries())
      yield put('revision', {
        division,
        indicator: series.indicator,
        region,
        period,
        position,
        previous,
        date,
      })
  for await (const { division, series } of grids(asking, catalogue))
    for (const { region, period, days } of series.lateReports ?? [])
      yield put('late_report', { division, indicator: series.indicator, region, period, days })
}

async function* breakdownsOf(asking: Asking, { divisions, indicators }: Wire['Catalogue']) {
  for (const { id: division } of divisions)
    for (const { id } of indicators) {
      const found = await asking.find<Wire['Breakdowns']>(`/indicators/${id}/breakdowns?division=${division}`)
      if (found !== null) yield found
    }
}

function* breakdownCells({
  indicator,
  division,
  unit,
  regions,
  breakdowns,
}: Wire['Breakdowns']): Generator<ImportRow> {
  for (const { id: breakdown, categories, periods, values, statuses } of breakdowns)
    for (const [row, region] of regions.entries())
      for (const [part, { id: category }] of categories.entries())
        for (const [column, period] of periods.entries())
          yield put('breakdown_cell', {
            indicator,
            division,
            breakdown,
            category,
            region,
            year: Number(period),
            unit,
            value: values[row]?.[part]?.[column] ?? null,
            status: statuses[row]?.[part]?.[column] ?? 'O',
          })
}

/** Dimensions, their parts, and the figures of those. */
export async function* breakdownRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
  const [first] = catalogue.divisions
  // Dimensions and their parts are the same in every division.
  const one = { ...catalogue, divisions: first === undefined ? [] : [first] }
  for await (const { indicator, breakdowns } of breakdownsOf(asking, one))
    for (const [position, { id, name }] of breakdowns.entries())
      yield put('breakdown', { indicator, id, position, name })
  for await (const { indicator, breakdowns } of breakdownsOf(asking, one))
    for (const { id: breakdown, categories } of breakdowns)
      for (const [position, { id, name }] of categories.entries())
        yield put('breakdown_category', { indicator, breakdown, id, position, name })
  for await (const breakdowns of breakdownsOf(asking, catalogue)) yield* breakdownCells(breakdowns)
}

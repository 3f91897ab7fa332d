import type { Fact } from '../../src/domain/narrative/fact'
import { readIndicator, type IndicatorReading, type RegionData } from '../../src/domain/narrative/regionData'
import type { Observation, ObservationGrid } from '../../src/domain/observation'
import { mapGrid, observationAt } from '../../src/domain/observationGrid'
import {
  addQuarters,
  isQuarter,
  previousYear,
  quartersOf,
  yearOf,
  type Period,
} from '../../src/domain/period'
import type { SeriesInputs } from '../../src/domain/seriesInputs'

/** Random choices of one mutation, all in 0 … 1. */
export interface Dice {
  readonly which: number
  readonly where: number
  readonly size: number
}

const pick = <T>(list: readonly T[], die: number): T => {
  const chosen = list[Math.min(list.length - 1, Math.floor(die * list.length))]
  if (chosen === undefined) throw new Error('Nothing to choose from')
  return chosen
}

/** Larger or smaller by a tenth up to threefold, never by nothing. */
const factorOf = (size: number): number => (size < 0.5 ? 0.2 + size * 1.4 : 1.1 + (size - 0.5) * 4)

const MISSING: Partial<Observation> = { value: null, status: 'O', absence: 'not-reported', margin: null }

/** The data with one reading read anew from changed inputs. */
function withInputs(
  data: RegionData,
  id: string | null,
  change: (inputs: SeriesInputs) => SeriesInputs,
): RegionData {
  return {
    ...data,
    readings: data.readings.map((reading) =>
      reading.indicator.id === id ? readIndicator(change(reading.inputs), reading.normalisation) : reading,
    ),
  }
}

const changeCell = (
  grid: ObservationGrid,
  region: string,
  period: Period,
  change: (cell: Observation) => Observation,
): ObservationGrid =>
  mapGrid(grid, (cell, row, column) =>
    grid.regions[row] === region && grid.periods[column] === period ? change(cell) : cell,
  )

/** What a value is made of: a ratio has its numerator, anything else itself. */
const source = (inputs: SeriesInputs): 'numerator' | 'grid' =>
  inputs.numerator === null ? 'grid' : 'numerator'

function setValue(
  data: RegionData,
  id: string | null,
  region: string,
  period: Period,
  to: (value: number) => number,
) {
  return withInputs(data, id, (inputs) => {
    const grid = inputs[source(inputs)] ?? inputs.grid
    const changed = changeCell(grid, region, period, (cell) =>
      cell.value === null ? cell : { ...cell, value: to(cell.value) },
    )
    return { ...inputs, [source(inputs)]: changed }
  })
}

const silence = (data: RegionData, id: string | null, region: string, period: Period) =>
  withInputs(data, id, (inputs) => ({
    ...inputs,
    grid: changeCell(inputs.grid, region, period, (cell) => ({ ...cell, ...MISSING })),
  }))

const scaled = (dice: Dice) => (value: number) => Math.max(value + 1, value * 2) * factorOf(dice.size)

const readingOf = (data: RegionData, fact: Fact): IndicatorReading =>
  data.readings.find(({ indicator }) => indicator.id === fact.indicator) ?? pick(data.readings, 0)

function mutateStreak(
  fact: Extract<Fact, { kind: 'best-streak' | 'worst-streak' }>,
  data: RegionData,
  dice: Dice,
) {
  if (!isQuarter(fact.period)) return data
  const period = addQuarters(fact.period, -Math.floor(dice.where * fact.quarters))
  if (dice.which < 0.2) return silence(data, fact.indicator, data.region, period)
  const { displayed, indicator } = readingOf(data, fact)
  const rule = observationAt(displayed, data.region, period).rule
  const rivals = displayed.regions.filter((region) => {
    const cell = observationAt(displayed, region, period)
    return region !== data.region && cell.value !== null && cell.rule === rule
  })
  const wantsLargest = (fact.kind === 'best-streak') === (indicator.better === 'higher')
  return setValue(data, fact.indicator, pick(rivals, dice.which), period, () => (wantsLargest ? 1e9 : 0))
}

function mutateTarget(
  fact: Extract<Fact, { kind: 'target-crossed' | 'target-missed' }>,
  data: RegionData,
  dice: Dice,
) {
  if (dice.which < 0.4) {
    const targets = data.catalogue.targets.map((target) =>
      target === fact.target ? { ...target, value: Math.round(target.value * factorOf(dice.size)) } : target,
    )
    return { ...data, catalogue: { ...data.catalogue, targets } }
  }
  const period = fact.span === 'year-to-date' ? pick(soFar(fact.period), dice.where) : fact.period
  return dice.which < 0.5
    ? silence(data, fact.indicator, data.region, period)
    : setValue(data, fact.indicator, data.region, period, scaled(dice))
}

const soFar = (period: Period): readonly Period[] =>
  quartersOf(yearOf(period)).filter((quarter) => quarter <= period)

function mutateReports(
  fact: Extract<Fact, { kind: 'missing-reports' | 'late-reports' }>,
  data: RegionData,
  dice: Dice,
) {
  if (fact.kind === 'missing-reports') {
    const isFilled = dice.which < 0.5
    const reported = data.readings.filter(
      ({ indicator, absolute }) =>
        indicator.frequency === 'quarter' && observationAt(absolute, data.region, data.period).value !== null,
    )
    const id = isFilled ? pick(fact.missing, dice.where) : pick(reported, dice.where).indicator.id
    const to = isFilled ? { value: 7, status: 'A' as const, absence: null } : MISSING
    return withInputs(data, id, (inputs) => {
      const change = (grid: ObservationGrid | null) =>
        grid === null
          ? null
          : changeCell(
              changeCell(grid, data.region, data.period, (cell) => ({ ...cell, ...to })),
              data.region,
              `${yearOf(data.period)}`,
              (cell) => ({ ...cell, ...to }),
            )
      return {
        ...inputs,
        grid: change(inputs.grid) ?? inputs.grid,
        numerator: change(inputs.numerator),
        denominator: change(inputs.denominator),
      }
    })
  }
  const isOfQuarter = (late: { region: string; period: Period }) =>
    late.region === data.region && (late.period === data.period || late.period === `${yearOf(data.period)}`)
  const days = fact.longestDays + 1 + Math.floor(dice.size * 30)
  return {
    ...data,
    readings: data.readings.map((reading) => {
      const lateReports = reading.inputs.grid.lateReports.flatMap((late) =>
        isOfQuarter(late) ? (dice.which < 0.5 ? [{ ...late, days }] : []) : [late],
      )
      const grid = { ...reading.inputs.grid, lateReports }
      return { ...reading, inputs: { ...reading.inputs, grid } }
    }),
  }
}

function mutateRevision(fact: Extract<Fact, { kind: 'revised' }>, data: RegionData, dice: Dice) {
  if (dice.which < 0.3) return setValue(data, fact.indicator, data.region, fact.period, scaled(dice))
  return withInputs(data, fact.indicator, (inputs) => {
    const revisions = inputs.grid.revisions.map((revision) => {
      if (revision.region !== data.region || revision.period !== fact.period) return revision
      const day = String(1 + Math.floor(dice.where * 28)).padStart(2, '0')
      return dice.which < 0.6
        ? { ...revision, previous: fact.previous + 1 + Math.floor(dice.size * 1000) }
        : { ...revision, date: `${Number(revision.date.slice(0, 4)) + 1}-11-${day}` }
    })
    return { ...inputs, grid: { ...inputs.grid, revisions } }
  })
}

const sameQuarter = (period: Period, year: number): Period =>
  isQuarter(period) ? addQuarters(period, (year - yearOf(period)) * 4) : `${year}`

function mutateSuspicion(fact: Extract<Fact, { kind: 'suspicious' }>, data: RegionData, dice: Dice) {
  if (dice.which < 0.5) return setValue(data, fact.indicator, data.region, fact.period, scaled(dice))
  const years = Array.from({ length: 8 }, (_, i) => 2013 + i).filter((year) => year !== yearOf(fact.period))
  return years.reduce(
    (changed, year) =>
      setValue(changed, fact.indicator, data.region, sameQuarter(fact.period, year), scaled(dice)),
    data,
  )
}

function mutateChange(fact: Extract<Fact, { kind: 'unusual-change' }>, data: RegionData, dice: Dice) {
  const period = dice.where < 0.5 ? fact.period : previousYear(fact.period)
  if (dice.which < 0.15) return silence(data, fact.indicator, data.region, period)
  if (dice.which < 0.4 && fact.normalisation !== 'absolute') {
    return withInputs(data, fact.indicator, (inputs) => ({
      ...inputs,
      populations: (inputs.populations ?? []).map((row) =>
        row.region === data.region && row.year === yearOf(period)
          ? { ...row, residents: Math.round(row.residents * factorOf(dice.size)) }
          : row,
      ),
    }))
  }
  const to = dice.which > 0.9 ? () => 0 : scaled(dice)
  return setValue(data, fact.indicator, data.region, period, to)
}

/** The data with one change to something that the sentence of a fact speaks of. */
export function mutated(fact: Fact, data: RegionData, dice: Dice): RegionData {
  switch (fact.kind) {
    case 'unusual-change':
      return mutateChange(fact, data, dice)
    case 'target-crossed':
    case 'target-missed':
      return mutateTarget(fact, data, dice)
    case 'best-streak':
    case 'worst-streak':
      return mutateStreak(fact, data, dice)
    case 'missing-reports':
    case 'late-reports':
      return mutateReports(fact, data, dice)
    case 'revised':
      return mutateRevision(fact, data, dice)
    case 'suspicious':
      return mutateSuspicion(fact, data, dice)
    case 'quiet':
      return silence(data, pick(data.readings, dice.which).indicator.id, data.region, data.period)
  }
}

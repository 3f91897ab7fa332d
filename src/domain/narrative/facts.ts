import { observationAt } from '../observationGrid'
import type { Fact, Quiet } from './fact'
import { readingsInQuarter, type RegionData } from './regionData'
import { lateReports, missingReports } from './reportNews'
import { revisedFigures } from './revisedFigures'
import { streaks } from './streaks'
import { suspiciousValues } from './suspiciousValues'
import { targetNews } from './targetNews'
import { unusualChanges } from './unusualChange'

/** What a reader takes in within thirty seconds. */
const MOST = 8
const MOST_OF_A_FAMILY = 2
/** So that one kind of news does not crowd out the others. */
const MOST_OF_A_KIND: Readonly<Record<Fact['kind'], number>> = {
  'unusual-change': 4,
  'target-crossed': 2,
  'target-missed': 2,
  'best-streak': 2,
  'worst-streak': 2,
  'missing-reports': 1,
  'late-reports': 1,
  revised: 2,
  suspicious: 2,
  quiet: 1,
}

/** A total and its parts are one family; facts about reports have none. */
function familyOf(fact: Fact, data: RegionData): string | null {
  const indicator = data.catalogue.indicators.find((candidate) => candidate.id === fact.indicator)
  return indicator === undefined ? fact.indicator : (indicator.partOf ?? indicator.id)
}

/** Takes facts in order while neither their kind nor their family has had its say. */
function chosen(facts: readonly Fact[], data: RegionData): readonly Fact[] {
  const told = new Map<string, number>()
  const hasRoom = (key: string, most: number) => (told.get(key) ?? 0) < most
  const count = (key: string) => told.set(key, (told.get(key) ?? 0) + 1)
  const kept = facts.filter((fact) => {
    const kind = `kind ${fact.kind}`
    const of = familyOf(fact, data)
    const family = of === null ? null : `family ${of}`
    if (!hasRoom(kind, MOST_OF_A_KIND[fact.kind])) return false
    if (family !== null && !hasRoom(family, MOST_OF_A_FAMILY)) return false
    count(kind)
    if (family !== null) count(family)
    return true
  })
  return kept.slice(0, MOST)
}

/** Nothing to tell is told too, but never over a quarter without any figure. */
function quiet(data: RegionData): readonly Quiet[] {
  const hasValues = readingsInQuarter(data).some(
    ({ reading, period }) => observationAt(reading.absolute, data.region, period).value !== null,
  )
  if (!hasValues) return []
  return [
    {
      kind: 'quiet',
      indicator: null,
      tone: 'neutral',
      weight: 0,
      proof: {
        page: 'region',
        indicator: null,
        period: data.period,
        span: 'quarter',
        normalisation: null,
        view: null,
        anchor: 'cards',
      },
    },
  ]
}

/**
 * What is worth telling about a region in a quarter, the weightiest first: at most eight facts, at most two about a total
 * and its parts. Equal weights keep the order of the catalogue, so that the same data always tell the same.
 */
export function narrativeFacts(data: RegionData): readonly Fact[] {
  const all: readonly Fact[] = [
    ...targetNews(data),
    ...suspiciousValues(data),
    ...missingReports(data),
    ...unusualChanges(data),
    ...revisedFigures(data),
    ...lateReports(data),
    ...streaks(data),
  ]
  if (all.length === 0) return quiet(data)
  return chosen(
    all.toSorted((a, b) => b.weight - a.weight),
    data,
  )
}

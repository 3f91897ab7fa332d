import type { components } from '../src/data/contract'
import notes from './data/texts/notes.json'
import { REGION_IDS } from './observations'
import { value } from './values'

type WireTarget = components['schemas']['Target']

/** Figures of the programme as published on ortcom.kz. */
const LANGUAGE_PROGRAMME = notes.languageProgramme
const PLAN = notes.plan

/** Targets of the language programme: the only published numbers that touch the Concept. */
const PUBLISHED: readonly WireTarget[] = [
  ...[
    [2014, 20],
    [2017, 80],
    [2020, 95],
  ].map(([year = 0, percent = 0]) => target('adult-kz-share', 'kazakhstan', year, percent)),
  ...[
    [2014, 53],
    [2017, 60],
    [2020, 70],
  ].map(([year = 0, percent = 0]) => target('kz-content-share', 'kazakhstan', year, percent)),
]

function target(indicator: string, region: string, year: number, percent: number): WireTarget {
  return { indicator, region, year, value: percent, kind: 'published', source: LANGUAGE_PROGRAMME }
}

const YEARS = [2018, 2019, 2020]

const plan = (indicator: string, region: string, year: number, planned: number): WireTarget => ({
  indicator,
  region,
  year,
  value: planned,
  kind: 'plan',
  source: PLAN,
})

/** Plans of the year for work that is counted, marked as demonstration: last year's and a little more, in round numbers. */
const PLANNED_WORK: readonly (readonly [indicator: string, growth: number, step: number])[] = [
  ['kz-course-learners', 1.05, 50],
  ['mass-cultural-events', 1.03, 5],
  ['event-participants', 1.04, 500],
  ['social-order-funding', 1.06, 1],
  ['accord-councils', 1.02, 1],
]

/** Levels that a plan asks every region to reach, percent. */
const PLANNED_LEVELS: readonly (readonly [indicator: string, percent: number])[] = [
  ['kz-course-completion-rate', 80],
  ['action-plan-execution', 90],
]

function yearValue(indicator: string, region: string, year: number): number {
  const quarters = [1, 2, 3, 4].map((quarter) => value(indicator, region, year, quarter))
  const isStock = indicator === 'accord-councils'
  return isStock ? (quarters[3] ?? 0) : quarters.reduce((sum, each) => sum + each, 0)
}

function plans(): readonly WireTarget[] {
  const work = PLANNED_WORK.flatMap(([indicator, growth, step]) =>
    YEARS.flatMap((year) => {
      const regional = REGION_IDS.map((region) => {
        const before = yearValue(indicator, region, year - 1)
        return plan(indicator, region, year, Math.round((before * growth) / step) * step)
      })
      const national = regional.reduce((sum, each) => sum + each.value, 0)
      return [...regional, plan(indicator, 'kazakhstan', year, national)]
    }),
  )
  const levels = PLANNED_LEVELS.flatMap(([indicator, percent]) =>
    YEARS.flatMap((year) =>
      [...REGION_IDS, 'kazakhstan'].map((region) => plan(indicator, region, year, percent)),
    ),
  )
  return [...work, ...levels]
}

export const makeTargets = (): WireTarget[] => [...PUBLISHED, ...plans()]

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

/** Plans of the year for learners, marked as demonstration: last year's work and a little more, in round numbers. */
function plans(): readonly WireTarget[] {
  const yearTotal = (region: string, year: number) =>
    [1, 2, 3, 4].reduce((sum, quarter) => sum + value('kz-course-learners', region, year, quarter), 0)
  return [2018, 2019, 2020].flatMap((year) => {
    const regional = REGION_IDS.map((region): WireTarget => ({
      indicator: 'kz-course-learners',
      region,
      year,
      value: Math.round((yearTotal(region, year - 1) * 1.05) / 50) * 50,
      kind: 'plan',
      source: PLAN,
    }))
    const national = regional.reduce((sum, each) => sum + each.value, 0)
    return [
      ...regional,
      {
        indicator: 'kz-course-learners',
        region: 'kazakhstan',
        year,
        value: national,
        kind: 'plan',
        source: PLAN,
      },
    ]
  })
}

export const makeTargets = (): WireTarget[] => [...PUBLISHED, ...plans()]

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runOverAnswers, type Recorded } from './answersRun'
import { smallBoundaries, smallDemonstration } from './smallDemonstration'
import { objections } from './fairness'
import {
  BOUNDARIES,
  BOUNDARIES_RESOURCE,
  OWN_BOUNDARIES_RESOURCE,
  resourcesOf,
  type Resource,
} from './resources'

const SEED = 20130418
/** The largest answers take most of the time. */
const LARGE: Readonly<Record<string, number>> = { catalogue: 500, programme: 500 }
const USUAL = 612

const RESOURCES: readonly Resource[] = [
  ...resourcesOf({
    programme: 'concept-2013',
    observed: ['kz-course-learners', 'event-participants', 'survey-favourable'],
    described: 'kz-course-learners',
    divided: ['mediators-trained', 'houses-of-friendship'],
    region: 'akmola',
    registers: ['associations', 'courses', 'events', 'houses'],
  }),
  BOUNDARIES_RESOURCE,
  OWN_BOUNDARIES_RESOURCE,
]

const ofApp = readFileSync(new URL(`../../public${BOUNDARIES}`, import.meta.url), 'utf8')

async function recorded(): Promise<Recorded> {
  const answers = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const { at } of RESOURCES) {
    const answer =
      at === BOUNDARIES
        ? Response.json(smallBoundaries(JSON.parse(ofApp) as Record<string, unknown>))
        : await smallDemonstration(new Request(`http://demonstration.test/api${at}`))
    answers.set(at, new Uint8Array(await answer.arrayBuffer()))
  }
  return answers
}

test('Eleven thousand and four hundred spoilt answers of the demonstration, in the page and over HTTP: each is refused with its place, or read as its bytes say', async () => {
  const share = ({ name }: Resource) => LARGE[name] ?? USUAL
  const report = await runOverAnswers(await recorded(), RESOURCES, share, {
    seed: SEED,
    adapters: ['mock', 'http'],
  })
  expect(objections(report, 11_400)).toEqual([])
})

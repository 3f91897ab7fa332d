import { expect, test } from 'vitest'
import { buildApp } from '../../examples/backend/src/http/app'
import { contractSource } from '../../examples/backend/src/importing/contractSource'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { openTestDatabase } from '../backend/openTestDatabase'
import { runOverAnswers, type Recorded } from './answersRun'
import { objections } from './fairness'
import { OWN_BOUNDARIES_RESOURCE, resourcesOf, type Resource } from './resources'
import { smallDemonstration } from './smallDemonstration'

const SEED = 19911216
const EACH = 336
/** The catalogue is the longest of these answers. */
const OF_CATALOGUE = 300

const RESOURCES = [
  ...resourcesOf({
    programme: 'concept-2013',
    observed: ['kz-course-learners', 'ethnic-lang-learners', 'survey-favourable'],
    described: 'kz-course-learners',
    divided: ['mediators-trained', 'kz-course-learners'],
    region: 'akmola',
    registers: ['associations', 'courses', 'events', 'houses'],
  }),
  OWN_BOUNDARIES_RESOURCE,
]

/** What the back-end answers of the small demonstration once it has been through its database. */
async function recorded(): Promise<Recorded> {
  const { database, forget } = await openTestDatabase(null)
  const source = await contractSource({
    carry: smallDemonstration,
    base: 'http://demonstration.invalid/api',
    registersOf: null,
  })
  await importDataset(database, { source: { ...source, name: 'small' }, by: 'tester' })
  const app = await buildApp({
    database,
    basePath: '/api',
    origins: [],
    signIn: null,
    requestsPerMinute: 100_000,
    cacheMegabytes: 16,
    proxies: [],
    hasLog: false,
  })
  const answers = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const { at } of RESOURCES) {
    const { rawPayload } = await app.inject(`/api${at}`)
    answers.set(at, new Uint8Array(rawPayload))
  }
  await app.close()
  await forget()
  return answers
}

test('Six thousand spoilt answers of the back-end: each is refused with its place, or read as its bytes say', async () => {
  const share = ({ name }: Resource) => (name === 'catalogue' ? OF_CATALOGUE : EACH)
  const report = await runOverAnswers(await recorded(), RESOURCES, share, { seed: SEED, adapters: ['http'] })
  expect(objections(report, 6000)).toEqual([])
})

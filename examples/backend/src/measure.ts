import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { openDatabase, type Database } from './database'
import { GENERATED, generated } from './importing/generated'
import { importDataset } from './importing/importDataset'
import { packageSource } from './importing/packageSource'
import { progressBar } from './importing/progressBar'
import type { ImportSource } from './importing/rows'
import { writeGenerated } from './measuring/generatedPackage'
import { migrate } from './migrations'
import { PUBLIC } from './read/access'
import { stampOf } from './read/dataset'
import { readObservations } from './read/observations'
import { Refused } from './read/refused'
import { readRegister } from './read/registers/page'
import { questionIn } from './read/registers/question'

/**
 * `npm run measure -- <database> [--observations 1000000] [--events 100000] [--as-files]`: imports a generated dataset, with
 * `--as-files` out of a folder of files that is written first, and says how long that and the questions of the contract take.
 * The database must be empty, or hold what was generated before.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    observations: { type: 'string', default: '1000000' },
    events: { type: 'string', default: '100000' },
    'as-files': { type: 'boolean', default: false },
  },
})
const [address] = positionals
if (address === undefined) throw new Error('Which database? postgres://…, memory: or a folder')
const observations = Number(values.observations)
const events = Number(values.events)

const QUESTIONS = [
  'events?division=2013',
  'events?division=2013&sort=title&language=ru&offset=50000',
  'events?division=2013&region=region-03&group=day',
  'events?division=2013&q=event%2012%20house',
  'events?division=2013&filter=year:2019,type:indicator-00003&sort=-participants',
] as const

async function isMeasurable(database: Database): Promise<boolean> {
  try {
    return (await stampOf(database)).version === GENERATED
  } catch (error) {
    if (error instanceof Refused) return true
    throw error
  }
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now()
  await work()
  console.log(`${String(Math.round(performance.now() - started)).padStart(7)} ms  ${name}`)
}

async function ask(database: Database): Promise<void> {
  for (const count of [1, 80])
    await timed(`${count} indicators of all regions and quarters`, () =>
      database.reading(async (session) => {
        const rows = await session.query<{ id: string }>('select id from indicator order by id limit $1', [
          count,
        ])
        const asked = { indicators: rows.map(({ id }) => id), division: '2013' }
        await readObservations(session, asked, await stampOf(session), PUBLIC)
      }),
    )
  for (const question of QUESTIONS)
    await timed(question, () =>
      database.reading(async (session) => {
        const params = new URLSearchParams(question.slice(question.indexOf('?')))
        const context = { stamp: await stampOf(session), access: PUBLIC }
        await readRegister(session, 'events', questionIn(params, 'events'), context)
      }),
    )
}

const importFrom = (database: Database, source: ImportSource): Promise<void> =>
  timed('import', () =>
    importDataset(database, { source, by: 'measurement', tell: progressBar(process.stderr) }),
  )

/** The same out of files, which are forgotten afterwards. */
async function importFiles(database: Database): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'birlik-measure-'))
  try {
    await timed('writing the files', () => writeGenerated(folder, observations, events))
    await importFrom(database, await packageSource(folder))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const database = await openDatabase(address)
try {
  await migrate(database)
  if (!(await isMeasurable(database)))
    throw new Error('The database holds another dataset: measure in one of its own')
  if (values['as-files']) await importFiles(database)
  else await importFrom(database, generated(observations, events))
  // In kB.
  const most = process.resourceUsage().maxRSS / 1024
  console.log(`${String(Math.round(most)).padStart(7)} MB  most memory of this process`)
  await ask(database)
} finally {
  await database.close()
}

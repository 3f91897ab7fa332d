import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { startReplica, type RunningServer } from '../../../../scripts/postgres'
import { openDatabase, type Database } from '../database'
import { atExit, runScript, startBackend, until } from './processes'

/** Questions of all kinds; `?` stands for an indicator. */
const QUESTIONS = [
  'catalogue',
  'dataset',
  'populations',
  'completeness?division=2013',
  'boundaries/2013',
  'observations?division=2013&indicator=?',
  'indicators/?',
  'indicators/?/breakdowns?division=2013',
  'events?division=2013',
  'events?division=2013&sort=title&language=ru&offset=5000&group=place',
  'events?division=2013&q=%D0%BD%D0%B0%D1%83%D1%80%D1%8B%D0%B7&group=day',
  'courses?division=2013&sort=-enrolled',
  'associations?division=2013&region=aktobe',
  'houses?division=2013',
]

async function answerAt(base: string, question: string): Promise<string> {
  const response = await fetch(`${base}/${question}`)
  return `${response.status} ${response.headers.get('ETag') ?? ''} ${await response.text()}`
}

/** Questions that two servers answer otherwise. */
async function differences(
  first: string,
  second: string,
): Promise<{ readonly asked: number; readonly other: readonly string[] }> {
  const catalogue = (await (await fetch(`${first}/catalogue`)).json()) as { indicators: { id: string }[] }
  const questions = QUESTIONS.flatMap((question) =>
    question.includes('?') && /indicator[s=/]*\?/.test(question)
      ? catalogue.indicators.map(({ id }) => question.replace(/(indicators?[=/])\?/, `$1${id}`))
      : [question],
  )
  const other: string[] = []
  for (const question of questions)
    if ((await answerAt(first, question)) !== (await answerAt(second, question))) other.push(question)
  return { asked: questions.length, other }
}

const versionOf = async (database: Database): Promise<string> =>
  JSON.stringify(await database.query('select version, edition, import from dataset'))

/** How much a replica is behind while an import runs, at most; and how long after its end it has caught up. */
async function lagOf(primary: Database, replica: Database, importing: Promise<unknown>): Promise<string> {
  let most = 0
  const ended = importing.then(() => true)
  while (!(await Promise.race([ended, wait(200, false)]))) {
    const [row] = await replica.query<{ bytes: number }>(
      `select pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())::float as bytes`,
    )
    most = Math.max(most, row?.bytes ?? 0)
  }
  const started = performance.now()
  const now = await versionOf(primary)
  await until('the replica', async () => (await versionOf(replica)) === now)
  return `at most ${Math.round(most / 1e6)} MB of changes waited, the new dataset came ${Math.round(performance.now() - started)} ms after its commit`
}

/** Measures servers that answer from a database and from a replica of it. */
export async function measureReplica(server: RunningServer, port: number): Promise<void> {
  const follower = startReplica(server)
  atExit(follower.stop)
  const primary = await openDatabase(server.address)
  const replica = await openDatabase(follower.address)
  const now = await versionOf(primary)
  await until('the replica', async () => (await versionOf(replica)) === now)
  const first = await startBackend(server.address, port)
  const second = await startBackend(follower.address, port + 1)
  const load = (base: string, readers: number, seconds = 20, pause = 1000) => {
    const told = { readers, seconds, pause }
    return runScript('load', [
      base,
      ...Object.entries(told).flatMap(([name, value]) => [`--${name}`, `${value}`]),
    ])
  }
  try {
    const { asked, other } = await differences(first.base, second.base)
    console.log(
      `${asked} questions to both: ${asked - other.length} answers the same, byte by byte and with their tags`,
    )
    for (const question of other) console.log(`  another answer: ${question}`)
    for (const [pause, readers] of [
      [1000, 200],
      [0, 40],
    ] as const) {
      console.log(`one server, one database: ${await load(first.base, readers, 20, pause)}`)
      const bases = [first.base, second.base]
      const both = await Promise.all(bases.map((base) => load(base, readers / 2, 20, pause)))
      for (const said of both) console.log(`two of each, at once: ${said}`)
    }
    console.log('an import on the primary, 100 readers on the replica:')
    const importing = runScript('import', [], { DATABASE_URL: server.address })
    const reading = load(second.base, 100, 90)
    console.log(`  ${await lagOf(primary, replica, importing)}`)
    console.log(`  ${await reading}`)
    const after = await differences(first.base, second.base)
    console.log(`  afterwards ${after.asked - after.other.length} of ${after.asked} answers are the same`)
  } finally {
    await Promise.all([first.stop(), second.stop()])
    await Promise.all([primary.close(), replica.close()])
    follower.stop()
  }
}

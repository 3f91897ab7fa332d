import { performance } from 'node:perf_hooks'
import type { RunningServer } from '../../../../scripts/postgres'
import { openDatabase, type Database, type Session } from '../database'
import { generated } from '../importing/generated'
import { importDataset } from '../importing/importDataset'
import { PUBLIC } from '../read/access'
import { stampOf } from '../read/dataset'
import { readCompleteness } from '../read/completeness'
import { readObservations } from '../read/observations'

const DISTRICTS = 200
const INDICATORS = 100
const QUARTERS = 64
const ROUNDS = 5

/** Districts as another division beside the regions: every indicator of every quarter. */
const DIVIDE = [
  `insert into division (id, position, name, from_date) values ('2018', 1, '{"en": "districts"}', '2018-06-19')`,
  `insert into region (division, id, position, kind, name, short_name, abbreviation, centre, kato, aliases, sort_name)
    select '2018', 'district-' || n, n, 'oblast', t, t, t, t, 'd' || n, '{}', (select min(id) from name)
    from generate_series(1, ${DISTRICTS}) n cross join jsonb_build_object('en', 'district') t`,
  `insert into series (division, indicator, unit) select '2018', id, unit from indicator`,
  `insert into observation (division, indicator, region, period, value, status)
    select '2018', i.id, r.id, p.period, (hashtext(i.id || r.id || p.period) & 8191), 'A'
    from indicator i cross join region r
      cross join (select distinct period from observation where division = '2013') p
    where r.division = '2018'`,
]

/** The least of some rounds, in milliseconds: others use the machine too. */
async function least(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return `${Math.round(Math.min(...times))} ms`
}

async function ask(database: Database, division: string): Promise<void> {
  const read = (work: (session: Session) => Promise<unknown>) => () => database.reading(work)
  for (const count of [1, 80]) {
    const said = await least(
      read(async (session) => {
        const rows = await session.query<{ id: string }>('select id from indicator order by id limit $1', [
          count,
        ])
        const asked = { indicators: rows.map(({ id }) => id), division }
        await readObservations(session, asked, await stampOf(session), PUBLIC)
      }),
    )
    console.log(`  ${division}, ${count} indicators of all quarters: ${said}`)
  }
  const said = await least(
    read(async (session) => readCompleteness(session, division, await stampOf(session), PUBLIC)),
  )
  console.log(`  ${division}, completeness of all indicators: ${said}`)
}

async function explain(database: Database): Promise<void> {
  const rows = await database.query<Record<'QUERY PLAN', string>>(
    `explain (analyze, costs off, timing off, summary off)
      select region, array_agg(period) from (
        select * from observation where division = '2018' and indicator = 'indicator-00007' order by region, period
      ) o group by region`,
  )
  for (const row of rows) console.log(`  ${row['QUERY PLAN']}`)
}

/** Measures what a second division of two hundred districts costs the questions about the first, and its own. */
export async function measureDivision({ address }: RunningServer): Promise<void> {
  const database = await openDatabase(address)
  try {
    const source = generated(INDICATORS * 16 * QUARTERS, 1000)
    await importDataset(database, { source, by: 'measurement' })
    console.log('one division of 16 regions:')
    await ask(database, '2013')
    await database.writing(async (session) => {
      for (const statement of DIVIDE) await session.query(statement)
    })
    await database.tidy()
    const [size] = await database.query<{ count: number; size: string }>(
      `select count(*)::integer as count, pg_size_pretty(pg_total_relation_size('observation')) as size from observation`,
    )
    console.log(
      `with ${DISTRICTS} districts beside them: ${size?.count} observations, ${size?.size} with indexes:`,
    )
    await ask(database, '2013')
    await ask(database, '2018')
    await explain(database)
  } finally {
    await database.close()
  }
}

import { openDatabase } from '../../examples/backend/src/database'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import type { ImportRow } from '../../examples/backend/src/importing/rows'
import { migrate } from '../../examples/backend/src/migrations'
import { changed, SMALL, sourceOf } from './smallDataset'

/** A process of its own, to be killed: imports a dataset, then a second one that never ends, and says when it is amidst. */
const [, , address = ''] = process.argv
const database = await openDatabase(address)
await migrate(database)
await importDataset(database, { source: sourceOf(SMALL), by: 'first' })

async function* endless(): AsyncGenerator<ImportRow> {
  const rows = changed('dataset', { version: 'second' })
  yield* rows
  const event = rows.at(-1)
  if (event?.table !== 'event') throw new Error('the last row is an event')
  for (let number = 2; ; number++) yield { table: 'event', row: { ...event.row, id: `event-${number}` } }
}

await importDataset(database, {
  source: { name: 'endless', rows: endless(), expected: null },
  by: 'second',
  tell: ({ done }) => {
    if (done > 4000) process.stdout.write('amidst\n')
  },
})

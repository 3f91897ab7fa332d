import { openDatabase } from '../../examples/backend/src/database'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { packageSource } from '../../examples/backend/src/importing/packageSource'
import { migrate } from '../../examples/backend/src/migrations'
import { SMALL, sourceOf } from './smallDataset'

/** A process of its own, to be killed: imports a small dataset, then a package, and says when it is amidst. */
const [, , address = '', folder = ''] = process.argv
const database = await openDatabase(address)
await migrate(database)
await importDataset(database, { source: sourceOf(SMALL), by: 'first' })
await importDataset(database, {
  source: await packageSource(folder),
  by: 'second',
  tell: ({ part, done }) => {
    if (part === 'observation' && done > 4000) process.stdout.write('amidst\n')
  },
})

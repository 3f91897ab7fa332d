import { openDatabase } from './database'
import { migrate } from './migrations'
import { DATABASE } from './settings'

/** `npm run migrate`: brings the database to the newest schema. */
const database = await openDatabase(DATABASE)
try {
  const applied = await migrate(database)
  console.log(applied.length === 0 ? 'The schema is the newest.' : `Applied: ${applied.join(', ')}`)
} finally {
  await database.close()
}

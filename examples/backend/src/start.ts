import { openDatabase } from './database'
import { buildApp } from './http/app'
import { ensureSchema } from './migrations'
import { appSettings, DATABASE, HOST, PORT } from './settings'

/** `npm start`: answers the contract from the database. */
const database = await openDatabase(DATABASE)
await ensureSchema(database)
const app = await buildApp({ ...appSettings(), database })

async function stop(): Promise<void> {
  await app.close()
  await database.close()
}
process.once('SIGINT', () => void stop())
process.once('SIGTERM', () => void stop())

await app.listen({ port: PORT, host: HOST })
console.log(`http://${HOST}:${PORT}/api/catalogue`)

// Runs a command with BIRLIK_TEST_DATABASE_URL: `tsx scripts/with-postgres.ts npx vitest run --project node tests/backend`.
import { spawn } from 'node:child_process'
import { startServer } from './postgres.ts'

/** Not run, which is neither passed nor failed. */
const NOT_RUN = 3

const [command, ...args] = process.argv.slice(2)
if (command === undefined) throw new Error('no command was given')

const given = process.env['BIRLIK_TEST_DATABASE_URL']
const server = given === undefined ? startServer() : { address: given, stop: () => undefined }
if ('missing' in server) {
  console.log(`Not run: the back-end on PostgreSQL (${server.missing}). It was tested on the embedded one.`)
  process.exit(NOT_RUN)
}

const running = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, BIRLIK_TEST_DATABASE_URL: server.address },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => running.kill(signal))
running.on('error', (error) => {
  server.stop()
  throw error
})
running.on('exit', (status) => {
  server.stop()
  process.exit(status ?? 1)
})

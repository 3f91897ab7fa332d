import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const scriptAt = (name: string): string => fileURLToPath(new URL(`../${name}.ts`, import.meta.url))

/** Leaves nothing behind, however this process ends. */
export const atExit = (work: () => unknown): void => void process.once('exit', work)

function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', scriptAt(name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  atExit(() => child.kill())
  return child
}

/** A process of the back-end that answers. */
export interface Answering {
  /** With the path of the contract. */
  readonly base: string
  readonly stop: () => Promise<void>
}

/** Starts the server of this package on a database. @param env its settings, as the README names them. */
export async function startBackend(
  database: string,
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Answering> {
  const server = run('start', [], {
    DATABASE_URL: database,
    PORT: String(port),
    REQUESTS_PER_MINUTE: '100000000',
    ...env,
  })
  const ended = once(server, 'exit')
  if (server.stdout === null) throw new Error('the server has no output')
  await Promise.race([
    once(server.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the server ended'))),
  ])
  return {
    base: `http://127.0.0.1:${port}/api`,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    },
  }
}

/** Runs a script of this package to its end. @returns what it wrote */
export async function runScript(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const child = run(name, args, env)
  let text = ''
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()))
  await once(child, 'close')
  return text.trim()
}

/** Asks again and again until it is so. @throws Error after a minute */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await isSo().catch(() => false)) return
    await wait(100)
  }
  throw new Error(`${what}: not within a minute`)
}

// A PostgreSQL server that lives as long as a test run: binaries found or brought, a cluster in a folder of its own.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

const APT = '/usr/bin/apt-get'
const DEBIAN = '/usr/lib/postgresql'
const PLACES = ['/opt/homebrew/opt/postgresql@17/bin', '/opt/homebrew/bin', '/usr/local/bin', '/usr/bin']
/** Who runs the server where the tests are run by root: PostgreSQL refuses root. */
const ACCOUNT = 'postgres'

const isRoot = process.getuid?.() === 0

const versionOf = (folder: string): number => Number.parseFloat(folder)

/** Debian keeps the programs of a server apart by version, outside of the path; the newest is taken. */
const ofDebian = (): readonly string[] =>
  existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .toSorted((a, b) => versionOf(b) - versionOf(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : []

/** The folder with `initdb` and `pg_ctl`, or undefined. */
const findPrograms = (): string | undefined =>
  [...ofDebian(), ...PLACES].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  )

function install(): void {
  if (!isRoot || !existsSync(APT)) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: readonly string[]) => spawnSync(APT, args, { stdio: 'inherit', env }).status === 0
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql')
}

export interface RunningServer {
  readonly address: string
  /** Closed to others, with the socket it listens at. */
  readonly folder: string
  readonly stop: () => void
}

/** A running server, or the one line that says why there is none. */
export type Server = RunningServer | { readonly missing: string }

/** The command as the account that may run a server. */
const asServer = (command: string, args: readonly string[]): readonly [string, readonly string[]] =>
  isRoot ? ['runuser', ['-u', ACCOUNT, '--', command, ...args]] : [command, args]

/** Throws with the words of the program when it fails. */
function must(command: string, ...args: readonly string[]): void {
  const [program, all] = asServer(command, args)
  // A server that goes on would hold a pipe open.
  const { status, stderr, error } = spawnSync(program, all, {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr.trim()}`)
}

/** What is lost with the folder need not be kept from being lost. */
const HASTE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=50']

/** A folder of the account that may run a server. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'birlik-pg-'))
  chmodSync(folder, 0o700)
  if (isRoot && spawnSync('chown', [ACCOUNT, folder]).status !== 0)
    throw new Error(`there is no account ${ACCOUNT}`)
  return folder
}

/** Runs a server whose data `make` puts into a folder. */
function start(programs: string, make: (data: string) => void): RunningServer {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const control = join(programs, 'pg_ctl')
  const stop = () => {
    if (existsSync(join(data, 'postmaster.pid'))) {
      const [program, all] = asServer(control, ['-D', data, '-m', 'immediate', '-w', 'stop'])
      spawnSync(program, all, { cwd: '/', stdio: 'ignore' })
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    make(data)
    // Nobody else reaches it: it listens at a socket in a folder that is closed to others.
    const options = ["listen_addresses=''", `unix_socket_directories='${folder}'`, ...HASTE].map(
      (each) => `-c ${each}`,
    )
    must(control, '-D', data, '-l', join(data, 'log'), '-o', options.join(' '), '-w', 'start')
  } catch (error) {
    stop()
    throw error
  }
  const address = `postgres://${ACCOUNT}@localhost/postgres?host=${encodeURIComponent(folder)}`
  return { address, folder, stop }
}

function startNew(programs: string): Server {
  const settings = ['-A', 'trust', '-U', ACCOUNT, '-E', 'UTF8', '--locale=C', '--no-sync']
  try {
    return start(programs, (data) => must(join(programs, 'initdb'), '-D', data, ...settings))
  } catch (error) {
    return {
      missing: `no server could be started as ${isRoot ? ACCOUNT : userInfo().username}: ${String(error)}`,
    }
  }
}

/** Starts a server that follows another and is only read (hot standby by streaming). */
export function startReplica({ folder }: RunningServer): RunningServer {
  const programs = findPrograms() ?? ''
  return start(programs, (data) =>
    must(
      join(programs, 'pg_basebackup'),
      '-h',
      folder,
      '-U',
      ACCOUNT,
      '-D',
      data,
      '-R',
      '-X',
      'stream',
      '-c',
      'fast',
      '-N',
    ),
  )
}

/** Starts a server that is forgotten when it is stopped; PostgreSQL is installed first where this may and can be done. */
export function startServer(): Server {
  if (findPrograms() === undefined) install()
  const programs = findPrograms()
  return programs === undefined
    ? {
        missing:
          'PostgreSQL is not installed, and only root on Debian or Ubuntu can have it installed from here',
      }
    : startNew(programs)
}

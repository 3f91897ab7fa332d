import { spawn } from 'node:child_process'
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunningServer } from '../../../../scripts/postgres'
import { openProvider } from '../../../../tests/backend/provider'
import { openDatabase } from '../database'
import { atExit, runScript, startBackend, until } from './processes'

const SAMPLE = fileURLToPath(new URL('../../nginx.conf', import.meta.url))

/** The sample of this package, for a port and a folder of its own. */
async function configuration(folder: string, port: number, backend: number): Promise<string> {
  const sample = (await readFile(SAMPLE, 'utf8'))
    .replace('/var/cache/nginx/birlik', join(folder, 'cache'))
    .replace('server 127.0.0.1:8080;', `server 127.0.0.1:${backend};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
  // Its workers are nobody where root starts it, and the folder is closed to others.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `daemon off;
${user}
worker_processes 1;
pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 1024; }
http {
  log_format cache '$upstream_cache_status';
  access_log ${join(folder, 'access.log')} cache;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n')}
${sample}
}
`
}

/** How often nginx answered how, by its own log. */
async function shares(folder: string, since: number): Promise<string> {
  const lines = (await readFile(join(folder, 'access.log'), 'utf8')).trimEnd().split('\n').slice(since)
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  const share = (count: number) => `${((count / lines.length) * 100).toFixed(1)} %`
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([state, count]) => `${state} ${share(count)}`)
    .join(', ')
}

const logged = async (folder: string): Promise<number> =>
  (await readFile(join(folder, 'access.log'), 'utf8')).split('\n').length - 1

/** What whoever has signed in is answered is neither taken from what nginx keeps nor put there. */
async function judgeSignedIn(base: string, token: string): Promise<readonly string[]> {
  const question = `${base}/observations?division=2013&indicator=events-total`
  const ask = async (headers: Record<string, string> = {}) => {
    const response = await fetch(question, { headers })
    return { text: await response.text(), cache: response.headers.get('X-Cache') ?? '' }
  }
  const signed = { Authorization: `Bearer ${token}` }
  const first = await ask(signed)
  const everybody = await ask()
  const kept = await ask()
  const again = await ask(signed)
  const afterwards = await ask()
  const forged = await fetch(question, { headers: { Authorization: 'Bearer forged' } })
  return [
    `signed in, nothing kept yet: ${first.cache}; everybody next: ${everybody.cache}, ${kept.cache}; signed in again: ${again.cache}; everybody: ${afterwards.cache}`,
    `they are two answers: ${first.text !== everybody.text}; each stays its own: ${first.text === again.text && everybody.text === kept.text && kept.text === afterwards.text}; a forged token: ${forged.status}`,
  ]
}

/** Measures nginx with the sample configuration before one server. */
export async function measureProxy(server: RunningServer, port: number): Promise<void> {
  const provider = await openProvider()
  const folder = await mkdtemp(join(tmpdir(), 'birlik-nginx-'))
  const database = await openDatabase(server.address)
  // Something that only whoever has signed in may see.
  const hidden = `where region = 'kostanay' and`
  await database.writing(async (session) => {
    await session.query(`update observation set is_published = false ${hidden} period = '2020-Q4'`)
    await session.query(`update event set is_published = false ${hidden} starts_on >= '2020-10-01'`)
    await session.query(`update course set is_published = false ${hidden} starts_on >= '2020-10-01'`)
    await session.query(
      `update association set is_published = false ${hidden} greatest(founded_on, registered_on, closed_on) >= '2020-10-01'`,
    )
    await session.query(`update house set is_published = false ${hidden} opened_on >= '2020-10-01'`)
  })
  const backend = await startBackend(server.address, port, {
    PROXIES: '127.0.0.1',
    OIDC_ISSUER: provider.issuer,
    OIDC_AUDIENCE: provider.audience,
  })
  const base = `http://127.0.0.1:${port + 1}/api`
  await mkdir(join(folder, 'cache'))
  const file = join(folder, 'nginx.conf')
  await writeFile(file, await configuration(folder, port + 1, port))
  const nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', file], { stdio: 'inherit' })
  atExit(() => nginx.kill())
  const load = (at: string) => runScript('load', [at, '--readers', '200', '--seconds', '20'])
  try {
    await until('nginx', async () => (await fetch(`${base}/catalogue`)).ok)
    for (const said of await judgeSignedIn(base, await provider.token({ birlik_role: 'central' })))
      console.log(said)
    for (const round of ['nothing kept yet', 'once more']) {
      const since = await logged(folder)
      console.log(`through nginx, ${round}: ${await load(base)}`)
      console.log(`  ${await shares(folder, since)}`)
    }
    console.log(`straight to the server, the same once more: ${await load(backend.base)}`)
  } finally {
    nginx.kill('SIGTERM')
    await backend.stop()
    await provider.close()
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

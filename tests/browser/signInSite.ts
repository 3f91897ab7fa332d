import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { policyFor } from '../../scripts/contentSecurityPolicy'
import { AUDIENCE, CLIENT } from '../data/signIn/oidcProvider'
import { startSite } from './offlineSite'

/** An installation with a back-end and a provider of OpenID Connect, each on a host of its own. */
export interface SignInSite {
  readonly url: string
  readonly issuer: string
  readonly backEnd: string
  close(): Promise<void>
}

interface Others {
  readonly issuer: string
  readonly backEnd: string
}

/** The build as an operator makes it for these hosts. */
function buildFor({ issuer, backEnd }: Others): string {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-build-'))
  cpSync(resolve('dist'), folder, { recursive: true })
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  const policy = (hosts?: string) => policyFor(hosts).replaceAll("'", '&#39;')
  if (!html.includes(policy())) throw new Error('The built page has another policy')
  writeFileSync(page, html.replace(policy(), policy(`${issuer} ${backEnd}`)))
  const signIn = { issuer, clientId: CLIENT, resource: AUDIENCE }
  const source = { kind: 'http', baseUrl: `${backEnd}/api`, signIn }
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ source, defaultLanguage: 'kk' }))
  return folder
}

/** Starts all three; whoever does must close them. */
export async function startSignInSite(): Promise<SignInSite> {
  const site = await startSite()
  const servers = fork('tests/browser/signInServers.ts', [`${site.url}/`], { execArgv: ['--import', 'tsx'] })
  const [others] = (await once(servers, 'message')) as [Others]
  const folder = buildFor(others)
  await site.order({ folder })
  return {
    url: site.url,
    ...others,
    close: async () => {
      servers.kill('SIGKILL')
      await site.kill()
      rmSync(folder, { recursive: true })
    },
  }
}

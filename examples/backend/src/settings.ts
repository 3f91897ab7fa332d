import { fileURLToPath } from 'node:url'
import type { AppOptions } from './http/app'

const text = (name: string): string | undefined => {
  const value = process.env[name]
  return value === undefined || value === '' ? undefined : value
}

const list = (name: string): readonly string[] =>
  (text(name) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function wholeNumber(name: string, otherwise: number): number {
  const value = text(name)
  if (value === undefined) return otherwise
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error(`${name} is "${value}": a whole number is needed`)
  return Number(value)
}

/** Where the figures are: a PostgreSQL server by `DATABASE_URL`, else a folder beside this package. */
export const DATABASE =
  text('DATABASE_URL') ?? text('BIRLIK_DATA') ?? fileURLToPath(new URL('../data', import.meta.url))

export const PORT = wholeNumber('PORT', 8080)
/** Whoever should reach it from other computers says so. */
export const HOST = text('HOST') ?? '127.0.0.1'

function signIn(): AppOptions['signIn'] {
  const issuer = text('OIDC_ISSUER')
  if (issuer === undefined) return null
  const audience = text('OIDC_AUDIENCE')
  if (audience === undefined)
    throw new Error('OIDC_AUDIENCE is missing: tokens for other services must not open this one')
  return {
    issuer,
    audience,
    roleClaim: text('OIDC_ROLE_CLAIM') ?? 'birlik_role',
    regionClaim: text('OIDC_REGION_CLAIM') ?? 'birlik_region',
  }
}

/** How the server answers; each is described in the README. */
export const appSettings = (): Omit<AppOptions, 'database'> => ({
  basePath: '/api',
  origins: list('ORIGINS'),
  signIn: signIn(),
  requestsPerMinute: wholeNumber('REQUESTS_PER_MINUTE', 3000),
  cacheMegabytes: wholeNumber('CACHE_MEGABYTES', 64),
  proxies: list('PROXIES'),
  hasLog: text('LOG') === 'yes',
})

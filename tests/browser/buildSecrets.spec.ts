import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { expect, test } from '@playwright/test'

/** What a build must not hold: keys and tokens by their shape, and traces of the machine it was made on. */
const SECRETS: readonly (readonly [what: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a key of a cloud', /\bAKIA[0-9A-Z]{16}\b|\bAIza[0-9A-Za-z_-]{35}\b/],
  [
    'a token of a code host',
    /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bglpat-[A-Za-z0-9_-]{20}\b|\bnpm_[A-Za-z0-9]{36}\b/,
  ],
  ['a token of a messenger', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
  ['an address with a password', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'`<>${}]+:[^\s/:@"'`<>${}]+@[a-z0-9.-]+/i],
  ['a bearer token', /\bBearer [A-Za-z0-9_\-.]{20,}/],
]

const files = readdirSync('dist', { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
const textual = files.filter((path) => /\.(js|css|html|json|txt|yaml|svg|webmanifest)$/.test(path))

/** Values of the surroundings that are long enough to be no chance. */
const surroundings = Object.entries(process.env).filter(
  ([name, value]) => /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL|AUTH/i.test(name) && (value?.length ?? 0) >= 12,
)

test('the build holds no key, no token and no password', () => {
  expect(textual.length).toBeGreaterThan(50)
  for (const path of textual) {
    const text = readFileSync(path, 'utf8')
    for (const [what, shape] of SECRETS) expect(shape.exec(text)?.[0], `${what} in ${path}`).toBeUndefined()
    for (const [name, value] of surroundings)
      expect(text.includes(value ?? name), `${name} in ${path}`).toBe(false)
  }
})

test('the build tells nothing of the machine it was made on, and brings no maps of the source', () => {
  expect(files.filter((path) => path.endsWith('.map'))).toEqual([])
  const places = [process.cwd(), homedir()].filter((place) => place.length > 5)
  for (const path of textual) {
    const text = readFileSync(path, 'utf8')
    for (const place of places) expect(text.includes(place), path).toBe(false)
    expect(text, path).not.toContain('sourceMappingURL=')
  }
})

test('each shape of a secret is known when it is seen', () => {
  const samples = [
    '-----BEGIN RSA PRIVATE KEY-----',
    `AKIA${'A'.repeat(16)}`,
    `ghp_${'a'.repeat(36)}`,
    'xoxb-1234567890-abc',
    `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`,
    'postgres://birlik:secret@db.internal/birlik',
    `Bearer ${'a'.repeat(24)}`,
  ]
  for (const [at, sample] of samples.entries()) expect(SECRETS[at]?.[1].test(sample), sample).toBe(true)
  expect(samples).toHaveLength(SECRETS.length)
})

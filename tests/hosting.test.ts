import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { POLICY, policyFor } from '../scripts/contentSecurityPolicy'

const policyInHeader = [...POLICY]
policyInHeader.splice(policyInHeader.indexOf("object-src 'none'") + 1, 0, "frame-ancestors 'none'")

test.each(['nginx.conf', 'Caddyfile', 'apache.htaccess', 'web.config'])(
  'hosting/%s sends the policy of the built page, and forbids framing',
  (file) => {
    const text = readFileSync(`hosting/${file}`, 'utf8')
    expect(text).toContain(policyInHeader.join('; '))
    expect(text).toMatch(/nosniff/)
    expect(text).toMatch(/no-referrer/)
    expect(text).toMatch(/Cross-Origin-Opener-Policy/)
  },
)

test('a build may let its page ask other hosts, and nothing else of the policy moves', () => {
  expect(policyFor()).toBe(POLICY.join('; '))
  expect(policyFor('https://data.example.kz https://id.example.kz:8443')).toBe(
    POLICY.join('; ').replace(
      "connect-src 'self'",
      "connect-src 'self' https://data.example.kz https://id.example.kz:8443",
    ),
  )
  for (const wrong of ['*', 'https://a.kz;', "'unsafe-inline'", 'https://a.kz/path', 'id.example.kz'])
    expect(() => policyFor(wrong)).toThrow('is not like')
})

test('the rule of long keeping in Apache is for files with a digest in their name, not for the service worker', () => {
  const rule = /<FilesMatch "([^"]+)">/.exec(readFileSync('hosting/apache.htaccess', 'utf8'))?.[1] ?? ''
  expect('entry-CTm4r8QG.js').toMatch(new RegExp(rule))
  for (const name of ['sw.js', 'precache.json', 'kit.html', 'index.html'])
    expect(name).not.toMatch(new RegExp(rule))
})

test('nginx before the back-end keeps no answer to whoever has signed in, and nothing but answers', () => {
  const text = readFileSync('examples/backend/nginx.conf', 'utf8')
  const told = (directive: string) => new RegExp(`^ *${directive} +(.*);`, 'm').exec(text)?.[1]
  expect(told('proxy_no_cache')).toBe('$http_authorization')
  expect(told('proxy_cache_bypass')).toBe('$http_authorization')
  // Errors are worded in the language of whoever asked.
  expect(told('proxy_cache_valid')).toBe('200 1s')
  expect(told('proxy_cache_key')).toBe('$request_uri$birlik_encoding$http_origin')
})

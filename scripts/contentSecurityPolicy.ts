import type { Plugin } from 'vite'

/** The policy of a default installation: nothing but this origin, no inline code, Trusted Types on. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/** An address of a host: the policy is a list, and nothing else may come into it. */
const HOST = /^https?:\/\/[\w.-]+(:\d+)?$/

/**
 * The policy with other hosts that the page may ask: the back-end, the sign-in.
 * @param hosts separated by spaces.
 * @throws Error for what is not the address of a host.
 */
export function policyFor(hosts = ''): string {
  const others = hosts.split(' ').filter((host) => host !== '')
  const wrong = others.find((host) => !HOST.test(host))
  if (wrong !== undefined) throw new Error(`BIRLIK_CONNECT: "${wrong}" is not like https://host.example`)
  return POLICY.map((rule) => (rule.startsWith('connect-src') ? [rule, ...others].join(' ') : rule)).join(
    '; ',
  )
}

/** Puts the policy into `<meta>` of the built page, so that a bare file server is protected too. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(process.env['BIRLIK_CONNECT']) },
        injectTo: 'head-prepend',
      },
    ],
  }
}

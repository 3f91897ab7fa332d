import * as v from 'valibot'
import type { Place } from './place'

/**
 * What a window remembers while it is away at the provider: what makes the answer its own, and where it was. Never a
 * token; it is forgotten with the first answer, whatever that is.
 */
export type Errand =
  | {
      readonly kind: 'in'
      readonly state: string
      readonly nonce: string
      /** Proof that who asked for the code is who redeems it (PKCE). */
      readonly verifier: string
      /** Path and query to come back to. */
      readonly address: string
    }
  | { readonly kind: 'out'; readonly state: string; readonly address: string }

const KEY = 'birlik.sign-in'

/** One slash at its start: two would name another host. */
const addressSchema = v.pipe(v.string(), v.regex(/^\/(?![/\\])/))
const errandSchema = v.variant('kind', [
  v.object({
    kind: v.literal('in'),
    state: v.string(),
    nonce: v.string(),
    verifier: v.string(),
    address: addressSchema,
  }),
  v.object({ kind: v.literal('out'), state: v.string(), address: addressSchema }),
])

/** @throws where the browser forbids to keep anything. */
export function rememberErrand(storage: Place['storage'], errand: Errand): void {
  storage.setItem(KEY, JSON.stringify(errand))
}

/** The errand of this window, once; null where there is none. */
export function takeErrand(storage: Place['storage']): Errand | null {
  try {
    const text = storage.getItem(KEY)
    storage.removeItem(KEY)
    const known = v.safeParse(errandSchema, JSON.parse(text ?? 'null'))
    return known.success ? known.output : null
  } catch {
    return null
  }
}

/** Path and query of an address. */
export function addressOf(href: string): string {
  const { pathname, search } = new URL(href)
  return pathname + search
}

/**
 * The provider's answer in an address, or what came back from signing out; null for every other address. It stands in
 * the fragment, which no server is sent, or in the query where a provider knows nothing else.
 * @param home path of the app.
 */
export function answerIn(href: string, home: string): URLSearchParams | null {
  const { pathname, hash, search } = new URL(href)
  if (pathname !== home) return null
  const found = [new URLSearchParams(hash.slice(1)), new URLSearchParams(search)]
  return found.find((params) => params.has('state')) ?? null
}

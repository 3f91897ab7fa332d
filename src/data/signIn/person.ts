import type { IDToken } from 'oauth4webapi'
import { cleanText } from '../wire/wireText'
import type { Person } from './signIn'
import type { SignInConfig } from './signInConfig'

const LONGEST = 80
const REGION = /^[a-z0-9][a-z0-9-]{0,63}$/

/** The first of some claims that holds a text. */
function textIn(claims: IDToken, names: readonly string[]): string | null {
  const texts = names.map((name) => claims[name]).filter((value) => typeof value === 'string')
  return texts.map((text) => cleanText(text, LONGEST)).find((text) => text !== '') ?? null
}

/** Who has signed in, from the claims of the identity token. */
export function personOf(claims: IDToken, { roleClaim, regionClaim }: SignInConfig): Person {
  const role = claims[roleClaim]
  const named = claims[regionClaim]
  const regions = (Array.isArray(named) ? named : [named]).filter(
    (region): region is string => typeof region === 'string' && REGION.test(region),
  )
  return {
    name: textIn(claims, ['name', 'preferred_username', 'email']),
    role: role === 'central' || role === 'regional' ? role : null,
    regions: role === 'regional' ? regions : [],
  }
}

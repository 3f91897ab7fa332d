import { serve } from '../../mocks/server'
import { FigureClaims } from './figureClaims'
import { publishedBy, type Ask, type Published } from './publishedSums'
import type { Said } from './saidJson'
import { leaks, type Leak } from './suppressionAttack'

export interface Attacked {
  /** Each question is asked once. */
  readonly ask: Ask
  readonly published: Published
  /** Fresh ones: nothing has been read yet. */
  readonly claims: () => FigureClaims
  /** What cannot be: numbers that were read wrongly, and hidden counts that are told. A few of each. */
  readonly found: (claims: FigureClaims) => readonly (string | Leak)[]
}

const FEW = 5

function askDemonstration(): Ask {
  const kept = new Map<string, Promise<Said | null>>()
  const answer = async (at: string): Promise<Said | null> => {
    const response = await serve(new Request(`http://demonstration.test/api${at}`))
    return response.status === 200 ? ((await response.json()) as Said) : null
  }
  return async (at) => {
    const asked = kept.get(at) ?? answer(at)
    kept.set(at, asked)
    return asked
  }
}

async function attack(): Promise<Attacked> {
  const ask = askDemonstration()
  const published = await publishedBy(ask)
  const [catalogue, populations] = await Promise.all([ask('/catalogue'), ask('/populations')])
  if (catalogue === null || populations === null) throw new Error('nothing to attack')
  return {
    ask,
    published,
    claims: () => new FigureClaims(published, catalogue, populations),
    found: ({ wrong, equations }) => [
      ...wrong.slice(0, FEW),
      ...leaks(published.hidden, [...published.equations, ...equations]).slice(0, FEW),
    ],
  }
}

let attacked: Promise<Attacked> | null = null

/** All that the demonstration publishes, and what can be made of it with more; collected once for all tests of a thread. */
export const attackedDemonstration = (): Promise<Attacked> => (attacked ??= attack())

import { isDeepStrictEqual } from 'node:util'
import { DataError } from '../../src/domain/DataError'
import type { DataSource } from '../../src/data/dataSource'
import { Impossible } from '../oracle/saidJson'

/** Counts of what happened, so that a run in which everything is refused cannot pass for a good one. */
export interface Tally {
  refused: number
  read: number
}

/** What the second reading makes of the same bytes: a meaning, or why there is none. */
export type SecondReading = { readonly meaning: unknown } | { readonly impossible: string }

export function secondReading(read: () => unknown): SecondReading {
  try {
    return { meaning: read() }
  } catch (error) {
    if (error instanceof Impossible) return { impossible: error.message }
    throw error
  }
}

/** What is wrong with a refusal itself: it must say who, what, where and why. */
function poorRefusal({ kind, details }: DataError, adapter: DataSource['adapter']): string | null {
  const said = `${kind}: ${details.reason}`
  if (details.adapter !== adapter) return `the refusal does not name its adapter (${said})`
  if (!details.resource.startsWith('/')) return `the refusal does not name its resource (${said})`
  if (details.reason.length < 6) return `the refusal gives no reason (${said})`
  const hasPlace = (details.path ?? '') !== '' || details.httpStatus !== undefined
  return kind === 'malformed' && !hasPlace ? `the refusal names no place (${said})` : null
}

const short = (value: unknown): string => JSON.stringify(value)?.slice(0, 300) ?? 'undefined'

/** Where two meanings part, for whoever has to find out why. */
function difference(read: unknown, said: unknown, at = ''): string {
  const isTree = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null
  if (!isTree(read) || !isTree(said)) return `${at}: read ${short(read)}, said ${short(said)}`
  const keys = [...new Set([...Object.keys(read), ...Object.keys(said)])]
  const key = keys.find((each) => !isDeepStrictEqual(read[each], said[each]))
  return key === undefined
    ? `${at}: other kinds of objects`
    : difference(read[key], said[key], `${at}.${key}`)
}

/**
 * Judges one question to a source whose answer was spoilt: a good refusal, or a reading equal in meaning to the second one.
 * @returns what is wrong, or null.
 */
export async function judge(
  adapter: DataSource['adapter'],
  ask: () => Promise<unknown>,
  second: () => SecondReading,
  tally: Tally,
): Promise<string | null> {
  let read: unknown
  try {
    read = await ask()
  } catch (error) {
    if (!(error instanceof DataError)) return `no DataError, but ${String(error)}`
    tally.refused += 1
    return poorRefusal(error, adapter)
  }
  tally.read += 1
  const said = second()
  if ('impossible' in said) return `it was read, though ${said.impossible}`
  return isDeepStrictEqual(read, said.meaning) ? null : difference(read, said.meaning)
}

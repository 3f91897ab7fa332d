import { DataError, type DataErrorKind } from '../../domain/DataError'
import type { Answer } from '../dataSource'
import type { Snapshot, Snapshots } from '../snapshots'
import { parseJson } from '../wire/parseJson'
import type { Origin } from '../wire/refuse'
import { fetchJson, type Transport } from './fetchJson'

/** Turns JSON into what the port promises, or throws `DataError`. An old copy may be of an earlier dataset version. */
export type Read<T> = (json: unknown, isOldCopy: boolean) => T | Promise<T>

/** How one resource is asked for. */
export interface Question<T> {
  readonly request: Request
  readonly origin: Origin
  readonly read: Read<T>
  readonly transport: Transport
  /** Null keeps nothing. */
  readonly snapshots: Snapshots | null
  /** What the source answered when it asked to wait, by address; each source has its own. */
  readonly waits: Map<string, DataError>
}

/** Milliseconds by which the timer of a browser may be early. */
const EARLY = 100

/** A source that asked to wait is not asked before, whoever wants to know: a panel, another page, a button. */
function checkWait({ waits, request: { url } }: Question<unknown>): void {
  const asked = waits.get(url)
  if (asked === undefined) return
  if (Date.now() + EARLY < (asked.waitUntil ?? 0)) throw asked
  waits.delete(url)
}

/** The source cannot be reached or does not answer; nothing is known against the copy we have. */
const UNREACHABLE = new Set<DataErrorKind>(['offline', 'timeout', 'server', 'busy', 'portal'])

/** Whether the source cannot be reached, so that what is saved may speak in its place. */
export const isUnreachable = (error: unknown): error is DataError =>
  error instanceof DataError && UNREACHABLE.has(error.kind)

/** A saved copy is checked as strictly as an answer of today: what lies on a disk is foreign. Null when it fails. */
async function readSaved<T>(
  question: Question<T>,
  saved: Snapshot,
  isOldCopy: boolean,
): Promise<{ data: T } | null> {
  try {
    return { data: await question.read(parseJson(saved.text, question.origin), isOldCopy) }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    if (error.kind === 'malformed') await question.snapshots?.remove(question.request.url)
    return null
  }
}

async function askNetwork<T>(question: Question<T>, saved: Snapshot | null): Promise<Answer<T>> {
  const { request, origin, read, transport, snapshots } = question
  let fetched = await fetchJson(request, transport, origin, saved?.etag ?? null)
  if (fetched.state === 'not-modified') {
    const kept = saved === null ? null : await readSaved(question, saved, false)
    if (saved !== null && kept !== null) {
      const { fetchedAt } = fetched
      void snapshots?.save(request.url, { ...saved, fetchedAt })
      return { data: kept.data, freshness: { isStale: false, fetchedAt } }
    }
    // "Not modified" compared with nothing usable: ask once more, without conditions and past every cache.
    fetched = await fetchJson(
      new Request(request, { cache: 'reload', referrerPolicy: request.referrerPolicy }),
      transport,
      origin,
    )
  }
  if (fetched.state === 'not-modified') {
    throw new DataError('malformed', {
      ...origin,
      reason: 'HTTP 304 to a request without conditions',
      httpStatus: 304,
    })
  }
  const { text, etag, fetchedAt } = fetched
  const data = await read(fetched.json, false)
  // Only what was read without complaint is kept; nobody waits for the disk.
  void snapshots?.save(request.url, { text, etag, fetchedAt })
  return { data, freshness: { isStale: false, fetchedAt } }
}

/**
 * Asks one resource: the network first, and the saved copy, marked stale, when the network cannot answer.
 * An answer that breaks the contract is an error even when there is a copy.
 * @throws DataError; the signal's own reason when the caller gave up.
 */
export async function askContract<T>(question: Question<T>): Promise<Answer<T>> {
  const saved = (await question.snapshots?.read(question.request.url)) ?? null
  try {
    checkWait(question)
    return await askNetwork(question, saved)
  } catch (error) {
    if (error instanceof DataError && error.waitUntil !== null)
      question.waits.set(question.request.url, error)
    if (!isUnreachable(error) || saved === null) throw error
    const kept = await readSaved(question, saved, true)
    if (kept === null) throw error
    return { data: kept.data, freshness: { isStale: true, fetchedAt: saved.fetchedAt } }
  }
}

import type { Deck } from '../../domain/deck/deck'
import { DataError } from '../../domain/DataError'
import type { DataSource } from '../dataSource'
import { hasPerson } from '../signIn/hasPerson'
import { checkAssets, serverManifest } from './checkAssets'
import { deckAddresses } from './deckAddresses'
import { checkAnswers, keepAnswers, type AskForScenes } from './keepAnswers'
import type { InstallFault } from './protocol'
import { InstallFailure, installWorker, workers } from './workerHandle'

/** Why this computer cannot promise anything: no https, the operator does not allow it, or somebody has signed in. */
export type UnsupportedReason = 'no-worker' | 'forbidden' | 'signed-in'

/** Why a copy could not be made or is not whole. */
export type OfflineFault =
  | { readonly kind: InstallFault | 'worker'; readonly path: string | null }
  /** Files of the app that are gone from this computer. */
  | { readonly kind: 'files'; readonly count: number }
  /** Scenes whose figures are not saved here. */
  | { readonly kind: 'answers'; readonly count: number }
  /** The source of the figures did not answer. */
  | { readonly kind: 'source' }

/** Whether app and figures are on this computer. "Ready" is said only after all of it was read back. */
export type OfflineReadiness =
  | { readonly state: 'checking' }
  | { readonly state: 'unsupported'; readonly reason: UnsupportedReason }
  /** Bytes of the app's files; null where the server did not say. */
  | { readonly state: 'not-asked'; readonly bytes: number | null }
  | {
      readonly state: 'working'
      readonly step: 'files' | 'answers' | 'check'
      readonly done: number
      readonly total: number
    }
  /** @property asOf the oldest of the saved figures; null where the figures come with the app. */
  | { readonly state: 'ready'; readonly bytes: number; readonly files: number; readonly asOf: string | null }
  | { readonly state: 'failed'; readonly fault: OfflineFault }

/** The app opens with the map also where no deck needs it. */
const FIRST_PAGE = 'map'

export const neededAddresses = (decks: readonly Deck[]): readonly string[] => [
  FIRST_PAGE,
  ...deckAddresses(decks),
]

let isForbidden = false

/** The operator's word on copies, from `config.json`. */
export function allowOffline(isAllowed: boolean): void {
  isForbidden = !isAllowed
}

function unsupported(source: DataSource): OfflineReadiness | null {
  if (hasPerson(source)) return { state: 'unsupported', reason: 'signed-in' }
  if (isForbidden) return { state: 'unsupported', reason: 'forbidden' }
  return workers() === null ? { state: 'unsupported', reason: 'no-worker' } : null
}

/** Reads every file and every answer back and says what it found. Asks the network for nothing that a talk needs. */
export async function checkReadiness(
  source: DataSource,
  addresses: readonly string[],
): Promise<OfflineReadiness> {
  const no = unsupported(source)
  if (no !== null) return no
  const assets = await checkAssets()
  if (assets.state === 'none') return { state: 'not-asked', bytes: (await serverManifest())?.bytes ?? null }
  if (assets.state === 'broken') {
    return { state: 'failed', fault: { kind: 'files', count: Math.max(1, assets.paths.length) } }
  }
  const answers = await checkAnswers(source, addresses)
  if (answers.missing.length > 0) {
    return { state: 'failed', fault: { kind: 'answers', count: answers.missing.length } }
  }
  const { bytes, files } = assets
  return { state: 'ready', bytes: bytes + answers.size, files, asOf: answers.asOf }
}

/** What of some scenes lies on this computer. */
export interface Stored {
  /** Every file of the app was read back whole. */
  readonly hasApp: boolean
  /** Addresses whose answers are not all there. */
  readonly missing: readonly string[]
}

/** As `checkReadiness`, scene by scene; null where the browser keeps no copies. */
export async function checkStored(source: DataSource, addresses: readonly string[]): Promise<Stored | null> {
  if (unsupported(source) !== null) return null
  const hasApp = (await checkAssets()).state === 'whole'
  return { hasApp, missing: hasApp ? (await checkAnswers(source, addresses)).missing : addresses }
}

function faultOf(error: unknown): OfflineFault {
  if (error instanceof InstallFailure) return { kind: error.fault, path: error.path }
  if (error instanceof DataError) return { kind: 'source' }
  throw error
}

/**
 * Brings the app and the figures of some scenes to this computer, then reads all of it back.
 * @param ask asks for all that the scenes are made of.
 * @param onStep is told of the progress.
 */
export async function makeReady(
  source: DataSource,
  addresses: readonly string[],
  ask: AskForScenes,
  onStep: (step: OfflineReadiness) => void,
): Promise<OfflineReadiness> {
  const no = unsupported(source)
  if (no !== null) return no
  try {
    onStep({ state: 'working', step: 'files', done: 0, total: 0 })
    const isThere = (await checkAssets()).state === 'whole'
    if (!isThere) {
      await installWorker((done, total) => onStep({ state: 'working', step: 'files', done, total }))
    }
    onStep({ state: 'working', step: 'answers', done: 0, total: 0 })
    await keepAnswers(source, addresses, ask)
    onStep({ state: 'working', step: 'check', done: 0, total: 0 })
  } catch (error) {
    return { state: 'failed', fault: faultOf(error) }
  }
  return checkReadiness(source, addresses)
}

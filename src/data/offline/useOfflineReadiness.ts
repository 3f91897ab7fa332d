import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Deck } from '../../domain/deck/deck'
import { useDataSource } from '../DataSourceProvider'
import type { AskForScenes } from './keepAnswers'
import { checkReadiness, makeReady, neededAddresses, type OfflineReadiness } from './readiness'
import { applyUpdate, watchWaiting } from './updates'

export interface Offline {
  readonly readiness: OfflineReadiness
  /** A new version waits for its turn. */
  readonly hasUpdate: boolean
  /** Brings app and figures to this computer. */
  readonly makeAvailable: (ask: AskForScenes) => void
  /** Changes to the new version; does nothing while a presentation plays or something is not saved. */
  readonly update: () => Promise<boolean>
}

const CHECKING: OfflineReadiness = { state: 'checking' }

/**
 * Whether app, boundaries and the figures of these decks are on this computer, by reading them; never by what the browser
 * thinks of its network.
 */
export function useOfflineReadiness(decks: readonly Deck[]): Offline {
  const source = useDataSource()
  const [readiness, setReadiness] = useState<OfflineReadiness>(CHECKING)
  const [hasUpdate, setHasUpdate] = useState(false)
  const asked = neededAddresses(decks).join('\n')
  const addresses = useMemo(() => asked.split('\n'), [asked])
  const run = useRef(0)

  /** Of several runs only the last one speaks. */
  const start = useCallback((work: (say: (step: OfflineReadiness) => void) => Promise<OfflineReadiness>) => {
    run.current += 1
    const own = run.current
    const say = (step: OfflineReadiness) => {
      if (run.current === own) setReadiness(step)
    }
    work(say).then(say, () => say({ state: 'failed', fault: { kind: 'worker', path: null } }))
    return () => {
      if (run.current === own) run.current += 1
    }
  }, [])

  useEffect(() => start(() => checkReadiness(source, addresses)), [start, source, addresses])

  const { state } = readiness
  useEffect(() => {
    // A worker that is put in by this very page is looked for once it is there.
    if (state === 'checking' || state === 'working') return undefined
    let isOver = false
    let stop = () => {}
    void watchWaiting((isWaiting) => {
      if (!isOver) setHasUpdate(isWaiting)
    }).then((stopWatching) => {
      if (isOver) stopWatching()
      else stop = stopWatching
    })
    return () => {
      isOver = true
      stop()
    }
  }, [state])

  const makeAvailable = useCallback(
    (ask: AskForScenes) => {
      start((say) => makeReady(source, addresses, ask, say))
    },
    [start, source, addresses],
  )

  // Where the operator has taken the copy away, its worker may still be on its way out: nothing of it is offered.
  return { readiness, hasUpdate: hasUpdate && state !== 'unsupported', makeAvailable, update: applyUpdate }
}

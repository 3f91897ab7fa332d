import { useEffect, useMemo, useState } from 'react'
import { useDataSource } from '../../../data/DataSourceProvider'
import { deckAddresses } from '../../../data/offline/deckAddresses'
import { checkStored, type Stored } from '../../../data/offline/readiness'
import type { Deck, Scene } from '../../../domain/deck/deck'

/** Whether all that a scene needs is on this computer. */
export type IsStored = (scene: Scene) => boolean

/**
 * Reads back what is on this computer of a deck. Undefined while it is read; null where the browser keeps no copies, so that
 * nobody expects one.
 */
export function useStored(deck: Deck): IsStored | null | undefined {
  const source = useDataSource()
  const asked = deckAddresses([deck]).join('\n')
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly stored: Stored | null } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    const settle = (stored: Stored | null) => {
      if (isWanted) setAnswer({ asked, stored })
    }
    checkStored(source, asked === '' ? [] : asked.split('\n')).then(settle, () =>
      // What cannot be read back is not there.
      settle({ hasApp: false, missing: [] }),
    )
    return () => {
      isWanted = false
    }
  }, [source, asked])
  return useMemo(() => {
    if (answer?.asked !== asked) return undefined
    const { stored } = answer
    if (stored === null) return null
    const missing = new Set(stored.missing)
    // A frozen scene carries its figures itself.
    return ({ address, frozen }) =>
      stored.hasApp && (address === null || frozen !== null || !missing.has(address))
  }, [answer, asked])
}

import { useMemo, useState } from 'react'
import { forget, forgetAll, readRemembered, remember, type Remembered } from '../../data/own/remembered'

/** Corrections of names that were made on this computer. */
export interface RememberedFixes {
  readonly list: readonly Remembered[]
  readonly remember: (one: Remembered) => void
  readonly forget: (id: string) => void
  readonly forgetAll: () => void
}

export function useRemembered(): RememberedFixes {
  const [list, setList] = useState(readRemembered)
  return useMemo(
    () => ({
      list,
      remember: (one) => setList(remember(one)),
      forget: (id) => setList(forget(id)),
      forgetAll: () => setList(forgetAll()),
    }),
    [list],
  )
}

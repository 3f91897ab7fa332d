import { useState } from 'react'

/** The same list object as long as its parts are the same, so that what was drawn from it stays. */
export function useStable<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list)
  const isSame = kept.length === list.length && kept.every((part, i) => part === list[i])
  if (!isSame) setKept(list)
  return isSame ? kept : list
}

import { createContext, useContext } from 'react'

/** Speaks one message to assistive technology, politely. Messages queue, duplicates are dropped. */
export type Announce = (message: string) => void

export const AnnounceContext = createContext<Announce>(() => {})

export const useAnnounce = (): Announce => useContext(AnnounceContext)

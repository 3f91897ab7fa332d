import { useEffect, useRef } from 'react'
import { useAnnounce } from '../../view/announce'

/** Speaks a sentence when what it is about has changed; what the page opened with is read where it stands. */
export function useSpokenChange(about: string, sentence: string): void {
  const announce = useAnnounce()
  const last = useRef(about)
  useEffect(() => {
    if (last.current === about) return
    last.current = about
    announce(sentence)
  }, [about, sentence, announce])
}

import { useEffect, useRef } from 'react'
import { useAnnounce } from '../../view/announce'

/** Speaks a sentence when it has changed; what the page opened with is read where it stands. */
export function useSpokenChange(sentence: string): void {
  const announce = useAnnounce()
  const said = useRef(sentence)
  useEffect(() => {
    if (said.current === sentence) return
    said.current = sentence
    announce(sentence)
  }, [sentence, announce])
}

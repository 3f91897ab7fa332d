import { useEffect, useRef } from 'react'
import { useAnnounce } from '../../view/announce'

/** Says a sentence when a choice has changed it, not when the page opens. */
export function useSpokenChange(sentence: string): void {
  const announce = useAnnounce()
  const said = useRef(sentence)
  useEffect(() => {
    if (said.current === sentence) return
    said.current = sentence
    announce(sentence)
  }, [announce, sentence])
}

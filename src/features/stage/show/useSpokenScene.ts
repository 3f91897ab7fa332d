import { useEffect, useRef } from 'react'
import type { Language } from '../../../domain/region'

/** Says "3 of 7: title" on each change of scene, and in the new language when that changes; not at the start. */
export function useSpokenScene(
  scene: number,
  language: Language,
  label: string,
  announce: ((message: string) => void) | undefined,
): void {
  const before = useRef(`${scene} ${language}`)
  useEffect(() => {
    const now = `${scene} ${language}`
    if (before.current === now) return
    before.current = now
    announce?.(label)
  }, [scene, language, label, announce])
}

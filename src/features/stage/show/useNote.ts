import { useCallback, useEffect, useRef, useState } from 'react'
import type { StageKey, StageWords } from '../stageWords'

/** A word to whoever has pressed something; short, and gone by itself. */
export interface Note {
  readonly key: StageKey
  readonly values: NonNullable<Parameters<StageWords>[2]>
}

/** Long enough to be read twice. */
const NOTE_MS = 4000

export function useNote(): readonly [note: Note | null, notify: (note: Note) => void] {
  const [note, setNote] = useState<Note | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const notify = useCallback((next: Note) => {
    setNote(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setNote(null), NOTE_MS)
  }, [])
  return [note, notify]
}

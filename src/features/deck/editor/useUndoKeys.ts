import { useEffect } from 'react'

/** Ctrl+Z undoes; Ctrl+Shift+Z and Ctrl+Y redo; on a Mac with ⌘. Also in fields: what is typed there is an edit of the deck. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      // By the place of the key: a Cyrillic layout has other letters there.
      const isZ = event.code === 'KeyZ'
      const isY = event.code === 'KeyY'
      if (!isZ && !isY) return
      event.preventDefault()
      if (isY || event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo])
}

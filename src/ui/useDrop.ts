import { useEffect, useRef, useState } from 'react'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/**
 * Files dropped anywhere on the page.
 * @param turn whoever is first keeps them from the rest of the app; whoever is last takes what is left.
 * @returns whether files are held over the page
 */
export function useDrop(onDrop: (event: DragEvent) => void, turn: 'first' | 'last'): boolean {
  const [isOver, setIsOver] = useState(false)
  const handler = useRef(onDrop)
  useEffect(() => {
    handler.current = onDrop
  })
  useEffect(() => {
    const isFirst = turn === 'first'
    const own = (event: DragEvent, handle: () => void) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (isFirst) event.stopImmediatePropagation()
      handle()
    }
    const onDragOver = (event: DragEvent) => own(event, () => setIsOver(true))
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDropped = (event: DragEvent) =>
      own(event, () => {
        setIsOver(false)
        handler.current(event)
      })
    addEventListener('dragover', onDragOver, isFirst)
    addEventListener('dragleave', onLeave, isFirst)
    addEventListener('drop', onDropped, isFirst)
    return () => {
      removeEventListener('dragover', onDragOver, isFirst)
      removeEventListener('dragleave', onLeave, isFirst)
      removeEventListener('drop', onDropped, isFirst)
    }
  }, [turn])
  return isOver
}

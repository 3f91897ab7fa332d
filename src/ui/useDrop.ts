import { useEffect, useRef, useState } from 'react'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/**
 * Files dropped anywhere on the page. Heard before the rest of the app, which would look for a view in them.
 * @returns whether files are held over the page
 */
export function useDrop(onDrop: (event: DragEvent) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const handler = useRef(onDrop)
  useEffect(() => {
    handler.current = onDrop
  })
  useEffect(() => {
    const own = (event: DragEvent, handle: () => void) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
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
    addEventListener('dragover', onDragOver, true)
    addEventListener('dragleave', onLeave, true)
    addEventListener('drop', onDropped, true)
    return () => {
      removeEventListener('dragover', onDragOver, true)
      removeEventListener('dragleave', onLeave, true)
      removeEventListener('drop', onDropped, true)
    }
  }, [])
  return isOver
}

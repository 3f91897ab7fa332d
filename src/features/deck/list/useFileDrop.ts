import { useEffect, useRef, useState } from 'react'
import type { ImportRefusal } from './importFile'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

const isFolder = (event: DragEvent): boolean =>
  [...(event.dataTransfer?.items ?? [])].some((item) => item.webkitGetAsEntry()?.isDirectory === true)

/**
 * Files dropped anywhere on the page. Heard before the rest of the app, which would look for a view in them.
 * @returns whether files are held over the page
 */
export function useFileDrop(
  onFiles: (files: readonly File[]) => void,
  onRefuse: (why: ImportRefusal) => void,
): boolean {
  const [isOver, setIsOver] = useState(false)
  const handlers = useRef({ onFiles, onRefuse })
  useEffect(() => {
    handlers.current = { onFiles, onRefuse }
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
    const onDrop = (event: DragEvent) =>
      own(event, () => {
        setIsOver(false)
        if (isFolder(event)) handlers.current.onRefuse('folder')
        else handlers.current.onFiles([...(event.dataTransfer?.files ?? [])])
      })
    addEventListener('dragover', onDragOver, true)
    addEventListener('dragleave', onLeave, true)
    addEventListener('drop', onDrop, true)
    return () => {
      removeEventListener('dragover', onDragOver, true)
      removeEventListener('dragleave', onLeave, true)
      removeEventListener('drop', onDrop, true)
    }
  }, [])
  return isOver
}

import { useDrop } from '../../../ui/useDrop'
import type { ImportRefusal } from './importFile'

const isFolder = (event: DragEvent): boolean =>
  [...(event.dataTransfer?.items ?? [])].some((item) => item.webkitGetAsEntry()?.isDirectory === true)

/**
 * Decks dropped anywhere on the page.
 * @returns whether files are held over the page
 */
export const useFileDrop = (
  onFiles: (files: readonly File[]) => void,
  onRefuse: (why: ImportRefusal) => void,
): boolean =>
  useDrop((event) => {
    if (isFolder(event)) onRefuse('folder')
    else onFiles([...(event.dataTransfer?.files ?? [])])
    // The rest of the app would look for a view in them.
  }, 'first')

/** A file with its place in the folder it came with; its bare name where it came alone. */
export interface DroppedFile {
  readonly path: string
  readonly file: File
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

function someEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

async function within(entry: FileSystemEntry, most: number): Promise<readonly DroppedFile[]> {
  if (entry.isFile)
    return [{ path: entry.fullPath.slice(1), file: await fileOf(entry as FileSystemFileEntry) }]
  const found: DroppedFile[] = []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A reader hands out a hundred entries at a time, and none when it is done.
  for (;;) {
    const entries = await someEntries(reader)
    if (entries.length === 0) return found
    for (const each of entries) found.push(...(await within(each, most - found.length)))
    if (found.length > most) return found
  }
}

/** The files of a drop, folders with all that is in them. @param most no more than one beyond this are looked at. */
export async function droppedFiles(transfer: DataTransfer, most: number): Promise<readonly DroppedFile[]> {
  // The entries must be taken before anything is waited for: the list is emptied then.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found = await Promise.all(entries.map((entry) => within(entry, most)))
  return found.flat()
}

/** The files of an input, by their places in the chosen folder. */
export const chosenFiles = (input: HTMLInputElement): readonly DroppedFile[] =>
  [...(input.files ?? [])].map((file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }))

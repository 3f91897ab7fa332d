/** The files on offer, in the order of the menu. */
export type FileKind = 'png' | 'pngLarge' | 'svg' | 'csvExcel' | 'csvMachine' | 'xlsx'

/** Widths of pictures, px: for a document, for a big screen. */
export const PNG_WIDTH = { png: 1600, pngLarge: 3840 } as const

const EXTENSION: Readonly<Record<FileKind, string>> = {
  png: 'png',
  pngLarge: 'png',
  svg: 'svg',
  csvExcel: 'csv',
  csvMachine: 'csv',
  xlsx: 'xlsx',
}

export const extensionOf = (kind: FileKind): string => EXTENSION[kind]

/** Ends of names, so that two files of one table or picture do not overwrite each other. */
export const NAME_SUFFIX: Readonly<Record<FileKind, string>> = {
  png: '',
  pngLarge: '_3840',
  svg: '',
  csvExcel: '',
  csvMachine: '_data',
  xlsx: '',
}

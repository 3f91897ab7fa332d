/** The files of a deck on offer, in the order of the menu. */
export const SLIDE_FILE_KINDS = ['pptx', 'pptxClassic', 'pdf', 'pdfClassic', 'png'] as const

export type SlideFileKind = (typeof SLIDE_FILE_KINDS)[number]

export const EXTENSION: Readonly<Record<SlideFileKind, string>> = {
  pptx: 'pptx',
  pptxClassic: 'pptx',
  pdf: 'pdf',
  pdfClassic: 'pdf',
  png: 'zip',
}

/** Ends of names, so that two files of one deck do not overwrite each other. */
export const NAME_END: Readonly<Record<SlideFileKind, string>> = {
  pptx: '',
  pptxClassic: '_4x3',
  pdf: '',
  pdfClassic: '_4x3',
  png: '_PNG',
}

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

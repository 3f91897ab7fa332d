import type { SlideAbsence, SlideDirection, SlideFavour } from '../../../domain/deck/slide'
import type { Language } from '../../../domain/region'

/** Comes with Office, with all Kazakh letters; LibreOffice has Carlito of the same widths for it, and for Arial no such font. */
export const FONT = 'Calibri'

/** Colours of a slide on paper, as PowerPoint writes them. */
export const COLOUR = {
  ink: '13272E',
  ink2: '40565E',
  ink3: '5C7077',
  white: 'FFFFFF',
  ground: 'F0F3F2',
  line: 'E1E8E7',
  border: 'B7C4C8',
  lineStrong: '7D9198',
  brand: '0B4A5C',
  link: '0B5A70',
  gold: 'F0AD1E',
  good: '15803D',
  bad: 'B42318',
  warn: '7A4B00',
  warnSoft: 'FDF0D3',
  warnLine: 'E8C878',
  bar: '4AA9B4',
} as const

/** Colours that stand for the pattern of a mark until the package is finished: pptxgenjs has plain fills only. */
export const ABSENCE_FILL: Readonly<Record<SlideAbsence, string>> = {
  missing: 'F1E0A1',
  impossible: 'F1E0A2',
  hidden: 'F1E0A3',
  incomparable: 'F1E0A4',
}

/** Lines and ground of the patterns. */
export const HATCH = '8A9BA1'
export const NO_DATA = 'EEF1F0'

/** Patterns of DrawingML for the four marks: hatch, outline only, cross-hatch, dots. */
export const ABSENCE_PATTERN: Readonly<Record<SlideAbsence, string | null>> = {
  missing: 'wdUpDiag',
  impossible: null,
  hidden: 'diagCross',
  incomparable: 'dotGrid',
}

export const DIRECTION_SIGN: Readonly<Record<SlideDirection, string>> = {
  up: '▲ ',
  down: '▼ ',
  flat: '= ',
  none: '',
}

/** The sense of a figure beside its colour. */
export const FAVOUR_SIGN: Readonly<Record<SlideFavour, string>> = { good: ' ▲', bad: ' ▼', neutral: '' }

export const favourColour = (favour: SlideFavour): string =>
  favour === 'neutral' ? COLOUR.ink2 : COLOUR[favour]

/** `#1b7c90` as PowerPoint writes it; grey for what is no colour. */
export function hexOf(colour: string | undefined): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour ?? '')?.[1]
  return hex === undefined ? COLOUR.lineStrong : hex.toUpperCase()
}

/** Language of a run of text: spelling is checked in it, and a screen reader speaks it. */
export const TEXT_LANGUAGE: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }

import type { Classification } from '../../domain/classification'
import { DARK_ZERO_COLOUR, darkPaletteColours } from '../../domain/darkPalette'
import type { SlideAbsence, SlideClass, SlideFrame, SlideLegend } from '../../domain/deck/slide'
import type { Series } from '../allSeries'
import { coloursOf } from '../buildMapModel'
import { classRanges } from '../classRanges'
import { ABSENCE_MARKS } from '../patterns'
import { inAll, type Speakers } from './speakers'

/** One colour a class on dark ground, as `coloursOf` gives them for light. */
export function darkColoursOf(classification: Classification | null, palette: string): readonly string[] {
  if (classification === null) return []
  const { count, hasZeroClass, method } = classification
  const classes = hasZeroClass ? count - 1 : count
  const colours = darkPaletteColours(palette, classes, method.startsWith('diverging'))
  return hasZeroClass ? [DARK_ZERO_COLOUR, ...colours] : colours
}

function classesOf(
  { indicator, normalisation }: Series,
  classification: Classification | null,
  palette: string,
  speakers: Speakers,
): readonly SlideClass[] {
  if (classification === null) return []
  const dark = darkColoursOf(classification, palette)
  const { kk, ru, en } = inRanges(speakers, (speaker) =>
    classRanges(
      classification,
      (value) => speaker.words.figureText.valueNumber(value, indicator, normalisation),
      speaker.t('legend'),
    ),
  )
  return coloursOf(classification, palette).map((light, i) => ({
    light,
    dark: dark[i] ?? light,
    text: { kk: kk[i] ?? '', ru: ru[i] ?? '', en: en[i] ?? '' },
  }))
}

const inRanges = (
  { kk, ru, en }: Speakers,
  write: (speaker: Speakers['kk']) => readonly string[],
): Readonly<Record<'kk' | 'ru' | 'en', readonly string[]>> => ({
  kk: write(kk),
  ru: write(ru),
  en: write(en),
})

/** Marks of "no value" that occur in any frame, with the words of the map's legend. */
function absencesOf(frames: readonly SlideFrame[], speakers: Speakers): SlideLegend['absences'] {
  const occurring = new Set<SlideAbsence>(
    frames.flatMap(({ values }) => values.flatMap(({ absence }) => absence ?? [])),
  )
  return ABSENCE_MARKS.filter((mark) => occurring.has(mark)).map((absence) => ({
    absence,
    text: inAll(speakers, ({ t }) => t('legend')(`mark.${absence}`)),
  }))
}

/** What the colours and patterns of the frames mean. */
export const legendOf = (
  series: Series,
  classification: Classification | null,
  palette: string,
  frames: readonly SlideFrame[],
  speakers: Speakers,
): SlideLegend => ({
  unit: inAll(speakers, ({ words }) => words.figureText.unit(series.indicator, series.normalisation)),
  classes: classesOf(series, classification, palette, speakers),
  absences: absencesOf(frames, speakers),
})

import { useMemo } from 'react'
import type { Language, LocalText } from '../domain/region'
import { useFigureText, type FigureText } from './figureText'
import { useFormats, type Formats } from './formats/formats'
import { useLocalText, type ChosenText } from './localText'

/** The language of the view as one value, for functions that write tables and sentences outside of components. */
export interface Words {
  readonly language: Language
  readonly formats: Formats
  readonly figureText: FigureText
  readonly local: (text: LocalText) => ChosenText
}

export function useWords(): Words {
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  return useMemo(
    () => ({ language: formats.language, formats, figureText, local }),
    [formats, figureText, local],
  )
}

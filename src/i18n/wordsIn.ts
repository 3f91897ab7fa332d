import type { Language } from '../domain/region'
import { makeFigureText } from './figureText'
import { formatsFor } from './formats/formats'
import { i18nIn } from './i18n'
import { localText } from './localText'
import type { Words } from './words'

/** The words of any language, whatever language the page is in; its messages must have been loaded. */
export const wordsIn = (language: Language): Words => ({
  language,
  formats: formatsFor(language),
  figureText: makeFigureText(i18nIn(language).getFixedT(language, 'figures'), language),
  local: (text) => localText(text, language),
})

import type { Scene } from '../../domain/deck/deck'
import { lentText, type StageText } from '../../domain/deck/slide'
import type { Language, LocalText } from '../../domain/region'
import { LANGUAGES } from '../../i18n/language'

const isWritten = (text: LocalText, language: Language): boolean => (text[language] ?? '').trim() !== ''

const writtenIn = (text: LocalText): readonly Language[] =>
  LANGUAGES.filter((language) => isWritten(text, language))

/** Written in some of the languages and not in all: the hall would read something else after a switch. */
const isPartly = (text: LocalText): boolean => {
  const { length } = writtenIn(text)
  return length > 0 && length < LANGUAGES.length
}

/** Languages whose text is neither written nor proposed, but lent by another. */
export const lentLanguages = (text: LocalText, fallback: StageText): readonly Language[] =>
  isPartly(text)
    ? LANGUAGES.filter((language) => !isWritten(text, language) && fallback[language] === '')
    : []

/** Whether anything written in a scene is not there in all languages. */
export const isUntranslated = ({ title, subtitle, callouts }: Scene): boolean =>
  [title, subtitle, ...callouts.map(({ text }) => text)].some(isPartly)

/** What is written in a scene, with what the view proposes for the rest. */
export const wordingOf = (text: LocalText, proposed: StageText): StageText => lentText(text, proposed)

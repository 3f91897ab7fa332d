import type { Scene } from '../../domain/deck/deck'
import { lentText, type Lenders, type Slide, type StageText } from '../../domain/deck/slide'
import { LANGUAGES, type Language, type LocalText } from '../../domain/region'
import { NO_TEXT } from './draft'

const isWritten = (text: LocalText, language: Language): boolean => (text[language] ?? '').trim() !== ''

const writtenIn = (text: LocalText): readonly Language[] =>
  LANGUAGES.filter((language) => isWritten(text, language))

/** Written in some of the languages and not in all: the hall would read something else after a switch. */
const isPartly = (text: LocalText): boolean => {
  const { length } = writtenIn(text)
  return length > 0 && length < LANGUAGES.length
}

/** Languages whose text is neither written nor proposed, each with the one that lends it. */
function lendersOf(text: LocalText, fallback: StageText): Lenders {
  const [lender] = writtenIn(text)
  if (lender === undefined) return {}
  const lacking = LANGUAGES.filter((language) => !isWritten(text, language) && fallback[language] === '')
  return Object.fromEntries(lacking.map((language) => [language, lender]))
}

/** Lenders of all that is written in a scene, by the keys of its texts on stage; null where nothing is lent. */
export function lendersByText(
  { title, subtitle, callouts }: Scene,
  proposed: Pick<Slide, 'title' | 'subtitle'>,
): NonNullable<Slide['lenders']> | null {
  const all = [
    ['title', lendersOf(title, proposed.title)] as const,
    ['subtitle', lendersOf(subtitle, proposed.subtitle)] as const,
    ...callouts.map(({ text }, at) => [`callout-${at}`, lendersOf(text, NO_TEXT)] as const),
  ].filter(([, lenders]) => Object.keys(lenders).length > 0)
  return all.length === 0 ? null : Object.fromEntries(all)
}

/** Whether anything written in a scene is not there in all languages. */
export const isUntranslated = ({ title, subtitle, callouts }: Scene): boolean =>
  [title, subtitle, ...callouts.map(({ text }) => text)].some(isPartly)

/** What is written in a scene, with what the view proposes for the rest. */
export const wordingOf = (text: LocalText, proposed: StageText): StageText => lentText(text, proposed)

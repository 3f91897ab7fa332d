import type { TFunction } from 'i18next'
import type { StageText } from '../../domain/deck/slide'
import type { Language, LocalText } from '../../domain/region'
import { i18nIn } from '../../i18n/i18n'
import type { messages as analysis } from '../../i18n/messages/kk/analysis'
import type { messages as base } from '../../i18n/messages/kk/messages'
import type { messages as present } from '../../i18n/messages/kk/present'
import type { Words } from '../../i18n/words'
import { wordsIn } from '../../i18n/wordsIn'

/** Between two parts of a line: it stays with the first where the line is broken. */
export const DOT = '\u00a0· '

/** An area of the messages. */
export type Area = keyof (typeof base & typeof analysis & typeof present)

/** All that is needed to write in one language. */
export interface Speaker {
  readonly language: Language
  readonly words: Words
  readonly t: <A extends Area>(area: A) => TFunction<A>
}

/** The three languages at once: a slide is written in all of them. */
export type Speakers = Readonly<Record<Language, Speaker>>

function speakerOf(language: Language): Speaker {
  const known = new Map<Area, unknown>()
  return {
    language,
    words: wordsIn(language),
    t: <A extends Area>(area: A): TFunction<A> => {
      const found = known.get(area) ?? i18nIn(language).getFixedT(language, area)
      known.set(area, found)
      // Put in under the same area.
      return found as TFunction<A>
    },
  }
}

/** Speakers of the three languages; their messages must have been loaded. */
export const makeSpeakers = (): Speakers => ({
  kk: speakerOf('kk'),
  ru: speakerOf('ru'),
  en: speakerOf('en'),
})

/** One text in each language. */
export const inAll = (speakers: Speakers, write: (speaker: Speaker) => string): StageText => ({
  kk: write(speakers.kk),
  ru: write(speakers.ru),
  en: write(speakers.en),
})

/** A text of the data in every language; where one is missing it is lent by the first that has it. */
export const localInAll = (speakers: Speakers, text: LocalText): StageText =>
  inAll(speakers, ({ words }) => words.local(text).text)

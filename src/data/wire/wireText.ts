import * as v from 'valibot'
import type { LocalText } from '../../domain/region'

/** Names and labels are clamped, so that no source can push the screen apart. */
const NAME_LENGTH = 300
/** Definitions and notes are read as running text. */
const PROSE_LENGTH = 4000
const MAX_MARKS = 4

/** Controls, zero-width and direction characters change how a name looks, never what it says. White space is joined later. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu
const MARK_RUN = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, 'gu')

/**
 * Text of a source made safe to show beside ours: NFC, one line, no controls or direction overrides,
 * at most four combining marks on a letter, at most `length` characters.
 */
export function cleanText(text: string, length = NAME_LENGTH): string {
  // Cut roughly first, so that a megabyte of text costs no more than a page of it.
  const rough = text.length > length * 8 ? text.slice(0, length * 8) : text
  const clean = rough
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\uFEFF\p{Surrogate}]/gu, '')
    .replaceAll(MARK_RUN, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const characters = [...clean]
  return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`
}

const textOf = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanText(text, length)),
  )

/** One line of foreign text. */
export const nameText = textOf(NAME_LENGTH)
/** Foreign running text. */
export const proseText = textOf(PROSE_LENGTH)

/** An empty text is a text left out, so that another language can take its place. */
function withoutEmpty(text: LocalText): LocalText {
  return {
    ...(text.kk === undefined || text.kk === '' ? {} : { kk: text.kk }),
    ...(text.ru === undefined || text.ru === '' ? {} : { ru: text.ru }),
    ...(text.en === undefined || text.en === '' ? {} : { en: text.en }),
  }
}

const localTextOf = (schema: typeof nameText) =>
  v.pipe(
    // A list would pass for an object that has none of the languages.
    v.custom<object>((input) => !Array.isArray(input), 'Invalid text: expected an object of languages'),
    v.object({
      kk: v.exactOptional(schema),
      ru: v.exactOptional(schema),
      en: v.exactOptional(schema),
    }),
    v.transform(withoutEmpty),
  )

export const localName = localTextOf(nameText)
export const localProse = localTextOf(proseText)

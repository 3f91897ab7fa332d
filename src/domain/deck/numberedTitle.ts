import { LANGUAGES, type LocalText } from '../region'
import { DECK_LIMITS } from './deck'

/** Room for " (999)". */
const NUMBER_ROOM = 6

const same = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

function isTaken(title: LocalText, others: readonly LocalText[]): boolean {
  return others.some((other) =>
    LANGUAGES.some(
      (language) => same(title[language]) !== '' && same(title[language]) === same(other[language]),
    ),
  )
}

/** Without the number it may have: a copy of "Сессия (2)" is "Сессия (3)". */
const bare = (text: string): string => text.trim().replace(/ \(\d{1,3}\)$/, '')

function withNumber(title: LocalText, n: number): LocalText {
  const entries = Object.entries(title).map(([language, text]) => [
    language,
    text.trim() === '' ? text : `${bare(text).slice(0, DECK_LIMITS.title - NUMBER_ROOM)} (${n})`,
  ])
  return Object.fromEntries(entries) as LocalText
}

/** The title, with a number where another deck has it already in any language: "Сессия (2)". */
export function numberedTitle(title: LocalText, others: readonly LocalText[]): LocalText {
  let free = title
  for (let n = 2; isTaken(free, others); n += 1) free = withNumber(title, n)
  return free
}

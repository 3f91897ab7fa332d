import type { Language } from '../../domain/region'
import type { Problem, Reason } from './reason'
import { en } from './texts/en'
import { kk } from './texts/kk'
import { ru } from './texts/ru'
import type { ProblemTexts } from './texts/texts'

const TEXTS: Readonly<Record<Language, ProblemTexts>> = { kk, ru, en }
const LONGEST_VALUE = 80

/** A cell can hold a whole chapter; its beginning says which one it is. */
function shortened(reason: Reason): Reason {
  if (!('value' in reason) || typeof reason.value !== 'string' || reason.value.length <= LONGEST_VALUE)
    return reason
  // Only the text is other.
  return { ...reason, value: `${reason.value.slice(0, LONGEST_VALUE)}…` } as Reason
}

/** The reason alone, in words. */
export function reasonText(reason: Reason, language: Language): string {
  // Each code has the text of its own reason: the type of `reasons` says so, but not to an index.
  const say = TEXTS[language].reasons[reason.code] as (of: Reason) => string
  return say(shortened(reason))
}

/** Where a problem is: `observations.csv, line 17, column 5 (value)`. */
export function placeText({ file, line, column, name }: Problem, language: Language): string {
  const words = TEXTS[language]
  return [
    file,
    ...(line === null ? [] : [words.line(line)]),
    ...(column === null
      ? []
      : [`${words.column(column)}${name === null || name === '' ? '' : ` (${name})`}`]),
  ].join(', ')
}

/** What is wrong and where, and how much more is. */
export function problemText(problem: Problem, language: Language, more = 0): string {
  const text = `${placeText(problem, language)}: ${reasonText(problem.reason, language)}`
  return more === 0 ? text : `${text} (${TEXTS[language].more(more)})`
}

/** What is said of a package as a whole, beside its problems: how many there are, which are not listed, which file nobody reads. */
export const packageTexts = (language: Language): Pick<ProblemTexts, 'found' | 'more' | 'unread'> =>
  TEXTS[language]

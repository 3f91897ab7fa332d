import type { RegionId } from '../../../domain/region'
import { matchRegions } from './matchRegions'
import type { ShowFacts, ShowState } from './showState'

/** Letters of a question before a region is shown by itself: a second one typed at once must not begin another question. */
const LETTERS = 2
const MOST_LETTERS = 24

/** A question is opened where there are regions to ask about, and not in the dark; time waits, the frame stays. */
export const ask = (state: ShowState, facts: ShowFacts, region: RegionId | null): ShowState =>
  state.screen !== 'slide' || facts.names.size === 0 || (region !== null && !facts.names.has(region))
    ? state
    : { ...state, overlay: null, digits: '', question: { typed: '', region } }

/** A letter of a question: as soon as two letters mean one region only, it is shown. */
export function letter(state: ShowState, typed: string, facts: ShowFacts): ShowState {
  if (state.question === null) return state
  // With a region on show the next letter begins a new question.
  const text = (state.question.region === null ? state.question.typed + typed : typed).slice(0, MOST_LETTERS)
  const matches = text.length < LETTERS ? [] : matchRegions(facts.names, text)
  return { ...state, question: { typed: text, region: matches.length === 1 ? (matches[0] ?? null) : null } }
}

/** One of the regions that the letters may mean, by its number. */
export function pick(state: ShowState, number: number, facts: ShowFacts): ShowState {
  if (state.question === null || state.question.typed === '') return state
  const region = matchRegions(facts.names, state.question.typed)[number - 1]
  return region === undefined ? state : { ...state, question: { ...state.question, region } }
}

/** One letter or digit less. */
export const backspace = (state: ShowState): ShowState =>
  state.question === null
    ? { ...state, digits: state.digits.slice(0, -1) }
    : { ...state, question: { typed: state.question.typed.slice(0, -1), region: null } }

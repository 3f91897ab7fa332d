import type { Catalogue } from '../../domain/catalogue'
import type { Claim } from './claim'
import { readClaim } from './readClaim'
import { openSentence, sentencePatterns, namesOf, type SentencePattern } from './sentencePatterns'
import type { NarrativeWords, Speech } from './speech'

/** Reads finished sentences of one language about the indicators of one catalogue. */
export interface SentenceReader {
  readonly speech: Speech
  /** What a text claims; null when it is not a sentence of ours, or can be read in two ways. */
  readonly read: (text: string) => Claim | null
}

const NOTES = ['P', 'E'] as const

/** The sentence without the remark about its figure, and that remark. */
function splitNote(text: string, speech: Speech): { readonly main: string; readonly note: 'P' | 'E' | null } {
  const note = NOTES.find((status) => text.endsWith(` ${speech.note(status)}`)) ?? null
  return { main: note === null ? text : text.slice(0, -speech.note(note).length - 1), note }
}

/** How many the sentence counts; those that count nothing have one form. */
function countOf(claim: Claim): number {
  if (claim.kind === 'streak') return claim.quarters
  return claim.kind === 'missing' || claim.kind === 'late' ? claim.count : 1
}

/** The plural form is the one that its own number asks for. */
const agrees = ({ key, message }: SentencePattern, claim: Claim, speech: Speech): boolean =>
  openSentence(speech, key, countOf(claim)) === message

const cache = new WeakMap<NarrativeWords['narrative'], WeakMap<Catalogue, SentenceReader>>()

/** The reader of one language and catalogue; made once, since its patterns hold every name. */
export function readerOf(catalogue: Catalogue, speech: Speech): SentenceReader {
  const { narrative } = speech.words
  const known = cache.get(narrative) ?? new WeakMap<Catalogue, SentenceReader>()
  cache.set(narrative, known)
  const reader = known.get(catalogue) ?? makeReader(catalogue, speech)
  known.set(catalogue, reader)
  return reader
}

function makeReader(catalogue: Catalogue, speech: Speech): SentenceReader {
  const patterns = sentencePatterns(catalogue, speech)
  const names = namesOf(catalogue, speech)
  return {
    speech,
    read: (text) => {
      const { main, note } = splitNote(text, speech)
      const claims = patterns.flatMap((candidate) => {
        const found = candidate.pattern.exec(main)
        const claim =
          found === null ? null : readClaim(candidate.key, found.groups ?? {}, { note, names, speech })
        return claim !== null && agrees(candidate, claim, speech) ? [claim] : []
      })
      return claims.length === 1 ? (claims[0] ?? null) : null
    },
  }
}

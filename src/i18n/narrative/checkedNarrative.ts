import { narrativeFacts } from '../../domain/narrative/facts'
import type { Fact } from '../../domain/narrative/fact'
import type { RegionData } from '../../domain/narrative/regionData'
import type { Language } from '../../domain/region'
import { changeHolds } from './checkChange'
import type { Evidence } from './checkFigures'
import { lateHolds, missingHolds, quietHolds, revisedHolds, suspiciousHolds } from './checkReports'
import { streakHolds } from './checkStreak'
import { targetHolds } from './checkTarget'
import type { Claim } from './claim'
import { writeFact, type Sentence } from './narrativeText'
import { readerOf, type SentenceReader } from './readBack'
import { makeSpeech, type NarrativeWords } from './speech'

/** Recomputes what a sentence says from the data alone. */
export function holds(claim: Claim, evidence: Evidence): boolean {
  switch (claim.kind) {
    case 'change':
      return changeHolds(claim, evidence)
    case 'target':
      return targetHolds(claim, evidence)
    case 'streak':
      return streakHolds(claim, evidence)
    case 'missing':
      return missingHolds(claim, evidence)
    case 'late':
      return lateHolds(claim, evidence)
    case 'revised':
      return revisedHolds(claim, evidence)
    case 'suspicious':
      return suspiciousHolds(claim, evidence)
    case 'quiet':
      return quietHolds(evidence)
  }
}

/** Why a finished sentence must not be shown: it is not one of ours, or the data do not bear it out. */
export type Objection = 'unreadable' | 'does-not-hold'

/** Reads a finished text back and holds it against the data; null when it is true. */
export function objectionTo(text: string, data: RegionData, reader: SentenceReader): Objection | null {
  const claim = reader.read(text)
  if (claim === null) return 'unreadable'
  return holds(claim, { data, speech: reader.speech }) ? null : 'does-not-hold'
}

export interface CheckedNarrative {
  readonly sentences: readonly (Sentence & { readonly fact: Fact })[]
  /** Sentences that failed the check: never shown, to be logged. */
  readonly withheld: readonly (Sentence & { readonly fact: Fact; readonly reason: Objection })[]
}

/** What changed in a region's quarter, in sentences that were each read back from their text and found true. */
export function checkedNarrative(
  data: RegionData,
  language: Language,
  words: NarrativeWords,
): CheckedNarrative {
  const reader = readerOf(data.catalogue, makeSpeech(language, words))
  const told = narrativeFacts(data).map((fact) => {
    const sentence = writeFact(fact, data, reader.speech)
    return { ...sentence, fact, reason: objectionTo(sentence.text, data, reader) }
  })
  return {
    sentences: told.flatMap(({ reason, ...sentence }) => (reason === null ? [sentence] : [])),
    withheld: told.flatMap(({ reason, ...sentence }) => (reason === null ? [] : [{ ...sentence, reason }])),
  }
}

import type { Source } from './source'

/** One thing wrong: where, and what. */
export interface Breach {
  /** Path and query of the request. */
  readonly at: string
  /** What is wrong, in plain words, with the path inside the answer where there is one. */
  readonly said: string
}

export type Section = 'reach' | 'shape' | 'data' | 'registers' | 'caching' | 'errors' | 'browsers'

/** A rule of the contract that a source keeps or breaks. */
export interface Rule {
  /** Stable name, for machines and for looking it up: `registers.paging`. */
  readonly id: `${Section}.${string}`
  /** The rule in plain words, as it should be. */
  readonly title: string
  /** Advice is told, but does not make the source wrong. */
  readonly isAdvice?: boolean
  /** @throws NotJudged where an answer it needs did not come or could not be read. */
  readonly check: (source: Source) => Promise<readonly Breach[]>
}

/** A rule cannot be judged: what it needs is broken itself, or not offered. */
export class NotJudged extends Error {}

/** A slide in plain words, in one language: what is read aloud, and what a panel shows. */
export interface Description {
  /** Above the parts: what it is, of when, the figure of the country. */
  readonly lead: readonly string[]
  readonly parts: readonly {
    /** Empty where the part needs no name. */
    readonly heading: string
    readonly lines: readonly string[]
  }[]
  /** Below: source, label of demonstration data. */
  readonly foot: readonly string[]
}

/** What is there, in one line. */
export const inLine = (parts: readonly string[], between = '; '): string =>
  parts.filter((part) => part.trim() !== '').join(between)

/** Marks beside figures that say how sure they are or by what rule they were counted. */
export const SIGNS = ['p', '≈', '‖', '±', '≠'] as const

export type Sign = (typeof SIGNS)[number]

/** What the marks mean, in words. */
export type SignWords = Readonly<Record<Sign, string>>

/** "24,3p", "48 ≠": a figure and its marks. */
const MARKED = /\d[\s\u00a0]?([p≈‖±≠]+)(?![\p{L}\d])/gu

/** The marks that stand beside figures of some texts. */
export function signsIn(texts: readonly string[]): readonly Sign[] {
  const found = new Set(texts.flatMap((text) => [...text.matchAll(MARKED)].map(([, marks = '']) => marks)))
  const all = [...found].join('')
  return SIGNS.filter((sign) => all.includes(sign))
}

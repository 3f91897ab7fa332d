import { softHyphens } from '../../../i18n/softHyphens'

const SOFT = '\u00ad'

/** Pieces of a word of at most `limit` characters, cut at its soft hyphens. */
function pieces(word: string, limit: number): readonly string[] {
  const out: string[] = []
  for (const syllables of word.split(SOFT)) {
    const last = out.at(-1)
    if (last !== undefined && last.length + syllables.length < limit) out[out.length - 1] = last + syllables
    else out.push(syllables)
  }
  return out.map((piece, i) => (i < out.length - 1 ? `${piece}-` : piece))
}

/** A text in at most `most` lines of `limit` characters; what does not fit is cut with an ellipsis. */
export function wrapHeading(text: string, limit: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of softHyphens(text).split(' ')) {
    const whole = word.replaceAll(SOFT, '')
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + whole.length <= limit)
      lines[lines.length - 1] = `${last} ${whole}`
    else lines.push(...(whole.length <= limit ? [whole] : pieces(word, limit)))
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, limit - 1)}…`]
}

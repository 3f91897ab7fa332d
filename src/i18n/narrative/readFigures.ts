import type { ShownChange, ShownFigure, ShownNumber } from './claim'
import { blank, escaped, matcher } from './pattern'
import type { Speech } from './speech'

/** The marks that the formats of the language write numbers with. */
function marksOf({ formats }: Speech) {
  return {
    decimal: formats.number(0.5, 1).charAt(1),
    group: formats.number(1000).charAt(1),
    minus: formats.number(-1).charAt(0),
  }
}

/** The source of a pattern that takes a whole number with its groups and decimals, and nothing else. */
export function numberSource(speech: Speech): string {
  const { decimal, group, minus } = marksOf(speech)
  return `${minus}?\\d{1,3}(?:${escaped(group)}\\d{3})*(?:${escaped(decimal)}\\d+)?`
}

/** Finds the first number in a text. */
function numberIn(text: string, speech: Speech): ShownNumber | null {
  const found = new RegExp(numberSource(speech), 'u').exec(text)?.[0]
  if (found === undefined) return null
  const { decimal, group, minus } = marksOf(speech)
  const plain = found.replaceAll(group, '').replace(decimal, '.').replace(minus, '-')
  return { number: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 }
}

/** A number that is the whole text: written again it must give the same text. */
export function readNumber(text: string, speech: Speech): ShownNumber | null {
  const found = numberIn(text, speech)
  return found !== null && speech.formats.number(found.number, found.decimals) === text ? found : null
}

/** A whole number that is not negative. */
export function readCount(text: string, speech: Speech): number | null {
  const found = readNumber(text, speech)
  return found === null || found.decimals > 0 || found.number < 0 ? null : found.number
}

const RATES = ['per-1k', 'per-10k', 'per-100k'] as const
const COUNTED = ['value.absolute', 'value.one'] as const

/** The number that stands in the `value` blank of a message, when the text is that message. */
function numberInMessage(text: string, message: string, speech: Speech): ShownNumber | null {
  const pattern = matcher(message, (name) => (name === 'value' ? numberSource(speech) : '.+?'))
  const inside = pattern.exec(text)?.groups?.['value']
  return inside === undefined ? null : readNumber(inside, speech)
}

/** A figure that is the whole text, whichever way it is put. */
export function readFigure(text: string, speech: Speech): ShownFigure | null {
  const { formats } = speech
  const t = speech.words.figures
  const alone = readNumber(text, speech)
  if (alone !== null) return { ...alone, form: 'bare', text }
  const found = numberIn(text, speech)
  if (found !== null && formats.percent(found.number, found.decimals) === text) {
    return { ...found, form: 'percent', text }
  }
  for (const form of RATES) {
    const rate = numberInMessage(text, t(`value.${form}`, { value: blank('value') }), speech)
    if (rate !== null) return { ...rate, form, text }
  }
  for (const key of COUNTED) {
    const message = t(key, { value: blank('value'), unit: blank('unit') })
    const count = numberInMessage(text, message, speech)
    if (count !== null) return { ...count, form: 'counted', text }
  }
  return null
}

/** A change with its sign that is the whole text. */
export function readChange(text: string, speech: Speech): ShownChange | null {
  const found = numberIn(text, speech)
  if (found === null) return null
  const { formats } = speech
  if (formats.signedPercent(found.number, found.decimals) === text) return { ...found, kind: 'percent' }
  return formats.points(found.number, found.decimals) === text ? { ...found, kind: 'points' } : null
}

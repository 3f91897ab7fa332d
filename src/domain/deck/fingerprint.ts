import { crc32 } from '../crc32'
import { isObject, isText } from './guards'
import type { Slide } from './slide'

/** Key and value of every figure in a part of a slide, in the order of drawing. */
function collect(part: unknown, into: string[]): void {
  if (Array.isArray(part)) {
    for (const each of part) collect(each, into)
    return
  }
  if (!isObject(part)) return
  if (isText(part.key) && Object.hasOwn(part, 'value') && Object.hasOwn(part, 'absence')) {
    into.push(JSON.stringify([part.key, part.value, part.absence]))
  }
  for (const each of Object.values(part)) collect(each, into)
}

/**
 * A sum over every figure of a slide: which, how much, and why it has none. Names, colours and the order of the regions
 * do not count: a corrected translation is no change of the data.
 */
export function fingerprintOf(slide: Slide): string {
  const figures: string[] = []
  collect(slide.body, figures)
  collect(slide.figures, figures)
  return crc32([...new Set(figures)].toSorted().join('\n'))
}

import { crc32 } from '../crc32'
import { isObject, isText } from './guards'

/**
 * A piece of a deck file that can be found and checked by itself, in whatever is left of the file:
 * `{"crc":"9a0c1f22","size":120,"body":{…}}`. The size counts characters of the body.
 */
export interface Parcel {
  readonly body: unknown
  /** The sum agrees: the body is what was written. */
  readonly isIntact: boolean
}

const MARK = /\{"crc":"([0-9a-f]{8})","size":(\d{1,9}),"body":/g

export function packed(body: unknown): string {
  const text = JSON.stringify(body)
  return `{"crc":"${crc32(text)}","size":${text.length},"body":${text}}`
}

/** JSON or undefined; `undefined` is nothing that JSON could say. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The line that starts at a mark, where its JSON can still be read though its sum is wrong. */
function alteredBody(text: string, start: number): unknown {
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end === -1 ? undefined : end).trim()
  const value = parsed(line.replace(/,$/, ''))
  return isObject(value) ? value.body : undefined
}

/**
 * All parcels of a text that may be damaged anywhere. They are looked for by their marks and not by lines: a line break
 * that is lost must not cost the two scenes beside it.
 */
export function findParcels(text: string): readonly Parcel[] {
  const parcels: Parcel[] = []
  const mark = new RegExp(MARK)
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const [whole, crc, size] = match
    const start = match.index + whole.length
    const body = text.slice(start, start + Number(size))
    if (body.length === Number(size) && crc32(body) === crc) {
      parcels.push({ body: parsed(body), isIntact: true })
      mark.lastIndex = start + body.length
      continue
    }
    const altered = alteredBody(text, match.index)
    if (altered !== undefined) parcels.push({ body: altered, isIntact: false })
  }
  return parcels
}

/** A parcel out of a file that somebody has laid out anew: spaces do not count, every other change does. */
export function parcelOf(value: unknown): Parcel | null {
  if (!isObject(value) || !isObject(value.body)) return null
  return {
    body: value.body,
    isIntact: isText(value.crc) && crc32(JSON.stringify(value.body)) === value.crc,
  }
}

import { DECK_FILE_LIMIT, DECK_FORMAT, DECK_VERSION, FILE_FIELDS } from './deckFormat'
import { isObject, isWhole } from './guards'
import { findParcels, parcelOf, parsed, type Parcel } from './parcel'

/** Why a text is no deck, by its content and not by its name. */
export type DeckFileRefusal =
  | 'empty'
  /** More than a deck can have. */
  | 'too-large'
  /** A picture, an office file, a programme: no text. */
  | 'not-text'
  /** JSON of something else. */
  | 'other-json'
  | 'other-text'
  /** It was a deck, but nothing of it can be read any more. */
  | 'nothing-left'

/** What the file says, after the first look. */
export interface FileContent {
  readonly parcels: readonly Parcel[]
  readonly version: number
  readonly extra: Readonly<Record<string, unknown>>
  /** The JSON is whole. */
  readonly isWhole: boolean
}

/** What the file says of the deck itself. */
export const isHeadParcel = ({ body }: Parcel): boolean => isObject(body) && Object.hasOwn(body, 'deck')
/** One of its scenes. */
export const isSceneParcel = ({ body }: Parcel): boolean => isObject(body) && Object.hasOwn(body, 'scene')

/** Starts of office files and of PDF. */
const BINARY_STARTS = ['PK\u0003\u0004', '%PDF-']

/** Text has no zero characters; pictures, office files and programmes have some among their first bytes. */
export const isBinary = (text: string): boolean =>
  BINARY_STARTS.some((start) => text.startsWith(start)) || text.includes('\0')

const VERSION = /"version"\s*:\s*(\d{1,6})\b/

function versionOf(value: unknown): number {
  return isWhole(1, 999_999)(value) ? value : DECK_VERSION
}

function extraOf(file: Readonly<Record<string, unknown>>): FileContent['extra'] {
  return Object.fromEntries(
    Object.entries(file).filter(([name]) => !FILE_FIELDS.some((field) => field === name)),
  )
}

/** Parcels of a file that is whole; those found by their marks would not be there after it was laid out anew. */
function parcelsOfJson(file: Readonly<Record<string, unknown>>): readonly Parcel[] {
  const list: readonly unknown[] = Array.isArray(file.scenes) ? file.scenes : []
  return [file.about, ...list].map(parcelOf).filter((parcel) => parcel !== null)
}

/** What there is in a text, found by content; a reason where it is no deck. */
export function lookIntoFile(text: string): FileContent | DeckFileRefusal {
  if (text.trim() === '') return 'empty'
  if (text.length > DECK_FILE_LIMIT) return 'too-large'
  const json = parsed(text)
  const file = isObject(json) && json.format === DECK_FORMAT ? json : null
  const marked = findParcels(text).filter((parcel) => isHeadParcel(parcel) || isSceneParcel(parcel))
  if (file !== null) {
    const parcels = marked.length > 0 ? marked : parcelsOfJson(file)
    return { parcels, version: versionOf(file.version), extra: extraOf(file), isWhole: true }
  }
  if (marked.length > 0) {
    const start = text.slice(0, 4096).split('"about"')[0] ?? ''
    const version = versionOf(Number(VERSION.exec(start)?.[1] ?? DECK_VERSION))
    return { parcels: marked, version, extra: {}, isWhole: false }
  }
  if (text.slice(0, 4096).includes(DECK_FORMAT)) return 'nothing-left'
  if (isBinary(text)) return 'not-text'
  return json === undefined ? 'other-text' : 'other-json'
}

import { crc32 } from '../../domain/crc32'
import type { Deck } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'
import type { Boundaries } from '../dataSource'

/** All that a presentation needs in the hall: nothing of it is asked for anywhere. */
export interface KitContent {
  readonly deck: Deck
  /** One for each scene of the deck that is shown, in their order. */
  readonly slides: readonly Slide[]
  /** Outlines of the divisions that the slides draw. */
  readonly boundaries: readonly Boundaries[]
  /** The language it opens with. */
  readonly language: Language
  /** ISO date-time. */
  readonly madeAt: string
}

/** Template of the build that a deck is put into. */
export const KIT_TEMPLATE = 'kit.html'

/** Where the template keeps the deck: a block of data, which no policy takes for code. */
export const KIT_BLOCK = 'kit-data'

interface Parcel {
  readonly format: 'birlik-hall-kit'
  readonly version: 1
  /** Of `content`, against a file that was cut or altered on its way. */
  readonly crc: string
  /** JSON of the content. */
  readonly content: string
}

const EMPTY_BLOCK = `<script type="application/json" id="${KIT_BLOCK}"></script>`

/** No text of a deck can end the block that it lies in. */
const safe = (json: string): string => json.replaceAll('<', '\\u003c')

/** The template's empty block, for the build. */
export const emptyKitBlock = (): string => EMPTY_BLOCK

/**
 * Puts a presentation into the template.
 * @throws Error when the text is no template: a login page, or the page of the app.
 */
export function writeKit(template: string, content: KitContent): string {
  const parts = template.split(EMPTY_BLOCK)
  const [before, after, ...more] = parts
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('This is not the template of the hall kit')
  }
  const text = JSON.stringify(content)
  const parcel: Parcel = { format: 'birlik-hall-kit', version: 1, crc: crc32(text), content: text }
  return `${before}${EMPTY_BLOCK.replace('></', () => `>${safe(JSON.stringify(parcel))}</`)}${after}`
}

/** What the block of a kit holds; null when it is empty, cut or altered. */
export function readKit(block: string): KitContent | null {
  try {
    const parcel = JSON.parse(block) as Partial<Parcel>
    if (parcel.format !== 'birlik-hall-kit' || parcel.version !== 1) return null
    if (typeof parcel.content !== 'string' || crc32(parcel.content) !== parcel.crc) return null
    // Whole by its sum, so what `writeKit` was given.
    return JSON.parse(parcel.content) as KitContent
  } catch {
    return null
  }
}

/** A name for the file: the deck's, of letters, digits, spaces, hyphens and full stops, beginning with a letter or digit. */
export function kitName(deck: Deck, language: Language): string {
  const { title } = deck
  const own = title[language] ?? title.kk ?? title.ru ?? title.en ?? ''
  const plain = own
    .replaceAll(/[^\p{L}\p{N} .-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .-]+/, '')
    .slice(0, 80)
    .replace(/[ .-]+$/, '')
  return `${plain === '' ? 'birlik' : plain}.html`
}

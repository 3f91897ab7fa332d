import type { LocalText } from '../region'
import { DECK_LIMITS, EMPTY_SCENE, type Callout, type Deck, type KnownFigures, type Scene } from './deck'
import {
  isBoolean,
  isDateTime,
  isNumber,
  isObject,
  isShortText,
  isText,
  isWhole,
  listOf,
  oneOf,
  optional,
  orNull,
  shaped,
  type Guard,
} from './guards'
import { isPeriod, isSlide, isStageText } from './slideShape'

const isTitle = shaped<LocalText>({
  kk: optional(isShortText(DECK_LIMITS.title)),
  ru: optional(isShortText(DECK_LIMITS.title)),
  en: optional(isShortText(DECK_LIMITS.title)),
})

/** `map?indicator=eca-total`: a place in the app, never a place elsewhere. */
const isAddress: Guard<string> = (value): value is string =>
  isShortText(DECK_LIMITS.address)(value) && /^(?:[a-z0-9][\w./~-]*)?(?:[?#].*)?$/is.test(value)

/** As it stands in addresses of the app. */
const isId: Guard<string> = (value): value is string =>
  isText(value) && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value)

const isKnown = shaped<KnownFigures>({
  at: isDateTime,
  datasetVersion: isText,
  figures: listOf(shaped({ key: isText, value: orNull(isNumber), text: isStageText, label: isStageText })),
  fingerprint: optional(isText),
  slide: optional(isSlide),
})

const isScene = shaped<Scene>({
  id: isId,
  kind: oneOf('view', 'title', 'section', 'closing'),
  address: orNull(isAddress),
  title: isTitle,
  subtitle: isTitle,
  note: isShortText(DECK_LIMITS.note),
  seconds: isWhole(1, DECK_LIMITS.seconds),
  callouts: listOf(shaped<Callout>({ region: isText, text: isTitle }), DECK_LIMITS.callouts),
  played: orNull(shaped({ from: isPeriod, to: isPeriod })),
  isHidden: isBoolean,
  known: orNull(isKnown),
  frozen: orNull(shaped({ at: isDateTime, slide: isSlide })),
})

type DeckHead = Omit<Deck, 'scenes'>

const isHead = shaped<Omit<DeckHead, 'extra' | 'unread'>>({
  id: isId,
  title: isTitle,
  minutes: orNull(isWhole(1, DECK_LIMITS.minutes)),
  createdAt: isDateTime,
  changedAt: isDateTime,
})

const isUnread = listOf(
  shaped<{ at: number; scene: unknown }>({
    at: isWhole(0, DECK_LIMITS.scenes),
    scene: (value): value is unknown => value !== undefined,
  }),
  DECK_LIMITS.scenes,
)

/** Fills in what is left out, without changing the order of what is there. */
function filled(value: Readonly<Record<string, unknown>>, defaults: object): Record<string, unknown> {
  const missing = Object.entries(defaults).filter(([name]) => !Object.hasOwn(value, name))
  return { ...value, ...Object.fromEntries(missing) }
}

/** A scene out of a file: what is left out is as in an empty scene, what nobody knows stays. Null when it is none. */
export function readScene(value: unknown): Scene | null {
  if (!isObject(value)) return null
  const whole = filled(value, EMPTY_SCENE)
  return isScene(whole) ? whole : null
}

/** What a file says of the deck itself; null when it says nothing that can be used. */
export function readHead(value: unknown): DeckHead | null {
  if (!isObject(value)) return null
  const { unread, extra, ...rest } = value
  const whole = filled(rest, { minutes: null })
  if (!isHead(whole)) return null
  return {
    ...whole,
    ...(isUnread(unread) ? { unread } : {}),
    ...(isObject(extra) ? { extra } : {}),
  }
}

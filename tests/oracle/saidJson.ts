/**
 * What the bytes of an answer say, read a second time and slowly: nothing here comes from `src/`. A reader either tells the
 * meaning or that there is none.
 */

/** The bytes cannot mean anything of what was asked: an adapter that reads them is wrong. */
export class Impossible extends Error {}

export type Said = Readonly<Record<string, unknown>>
export type Reader = (value: unknown, at: string) => unknown

export const must: (isSo: boolean, why: string) => asserts isSo = (isSo, why) => {
  if (!isSo) throw new Impossible(why)
}

const LIMIT = 2 ** 53 - 1
const KEY = /"(?:[^"\\]|\\.)*"(\s*:)?/g

const keysIn = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.values(value).reduce<number>(
        (sum, each) => sum + keysIn(each),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      )

const depthOf = (value: unknown): number =>
  typeof value !== 'object' || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf))

/** JSON of bytes that are UTF-8, with no name twice in an object and no deeper than the contract goes. */
export function saidBy(bytes: Uint8Array): Said {
  let text = ''
  let json: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    json = JSON.parse(text)
  } catch (error) {
    throw new Impossible(String(error))
  }
  const named = text.match(KEY)?.filter((token) => token.endsWith(':')).length ?? 0
  must(named === keysIn(json), 'a name stands twice in one object')
  must(depthOf(json) <= 12, 'nested too deep')
  must(!JSON.stringify(json).includes('\uFFFD'), 'characters were lost')
  return object(json, 'answer')
}

export function object(value: unknown, at: string): Said {
  must(typeof value === 'object' && value !== null && !Array.isArray(value), `${at}: no object`)
  return value as Said
}

export function list(value: unknown, at: string): readonly unknown[] {
  must(Array.isArray(value), `${at}: no list`)
  return value
}

/** A text as it may stand beside ours: one line, composed, nothing invisible, at most four marks on a letter. */
export function plainText(value: unknown, longest = 300): string {
  must(typeof value === 'string', 'no text')
  let out = ''
  let marks = 0
  for (const letter of value.slice(0, longest * 8).normalize('NFC')) {
    if (/\s/u.test(letter) && letter !== '\uFEFF') out += ' '
    if (/[\s\p{Cc}\p{Cf}\p{Cs}]/u.test(letter)) continue
    marks = /\p{M}/u.test(letter) ? marks + 1 : 0
    if (marks <= 4) out += letter
  }
  const joined = [
    ...out
      .split(' ')
      .filter((word) => word !== '')
      .join(' '),
  ]
  return joined.length <= longest ? joined.join('') : `${joined.slice(0, longest - 1).join('')}…`
}

export const name: Reader = (value) => plainText(value)
const proseLength = 4000
export const prose: Reader = (value) => plainText(value, proseLength)

const inLanguages =
  (read: Reader): Reader =>
  (value, at) => {
    const said = object(value, at)
    const texts = ['kk', 'ru', 'en'].flatMap((language) =>
      Object.hasOwn(said, language) ? [[language, read(said[language], at)] as const] : [],
    )
    return Object.fromEntries(texts.filter(([, text]) => text !== ''))
  }

export const names: Reader = inLanguages(name)
export const proses: Reader = inLanguages(prose)

export const id: Reader = (value, at) => {
  must(typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value), `${at}: no id`)
  must(value !== 'constructor' && value !== 'prototype', `${at}: reserved`)
  return value
}

export const code: Reader = (value, at) => {
  must(typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{0,95}$/i.test(value), `${at}: no code`)
  return value
}

export const day: Reader = (value, at) => {
  must(typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value), `${at}: no day`)
  const time = Date.parse(`${value}T00:00:00Z`)
  must(Number.isFinite(time) && new Date(time).toISOString().startsWith(value), `${at}: no such day`)
  return value
}

export const period: Reader = (value, at) => {
  must(typeof value === 'string' && /^\d{4}(-Q[1-4])?$/.test(value), `${at}: no period`)
  return value
}

export const yes: Reader = (value, at) => {
  must(typeof value === 'boolean', `${at}: neither true nor false`)
  return value
}

/** Finite, exact, between the limits; both zeros are one. */
export const number =
  (least = -LIMIT, most = LIMIT): Reader =>
  (value, at) => {
    must(typeof value === 'number' && value >= least && value <= most, `${at}: ${String(value)}`)
    must(Math.abs(value) <= LIMIT, `${at}: not exact`)
    return value === 0 ? 0 : value
  }

export const whole =
  (least = 0, most = LIMIT): Reader =>
  (value, at) => {
    must(Number.isInteger(value), `${at}: not whole`)
    return number(least, most)(value, at)
  }

export const oneOf =
  (...words: readonly string[]): Reader =>
  (value, at) => {
    must(typeof value === 'string' && words.includes(value), `${at}: ${String(value)}`)
    return value
  }

export const orNull =
  (read: Reader): Reader =>
  (value, at) =>
    value === null ? null : read(value, at)

export const each =
  (read: Reader, least = 0, most = Infinity): Reader =>
  (value, at) => {
    const items = list(value, at)
    must(items.length >= least && items.length <= most, `${at}: ${items.length} items`)
    return items.map((item, index) => read(item, `${at}[${index}]`))
  }

/** The named parts of an object, and nothing else of it; a part whose name ends in `?` may be left out. */
export const parts =
  (readers: Readonly<Record<string, Reader>>): Reader =>
  (value, at) => {
    const said = object(value, at)
    return Object.fromEntries(
      Object.entries(readers).flatMap(([key, read]) => {
        const own = key.replace('?', '')
        const isThere = Object.hasOwn(said, own)
        must(isThere || key.endsWith('?'), `${at}.${own} is missing`)
        return isThere ? [[own, read(said[own], `${at}.${own}`)]] : []
      }),
    )
  }

export function once(ids: readonly unknown[], at: string): void {
  must(new Set(ids).size === ids.length, `${at}: something stands twice`)
}

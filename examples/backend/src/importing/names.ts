import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { LANGUAGES, type Language, type LocalText } from '../../../../src/domain/region'
import { fold } from '../../../../src/domain/searchFold'
import { letterPlaces } from '../../../../src/i18n/formats/sorting'
import type { Session } from '../database'

/** Names remembered while importing; others are looked up again. */
const MEMORY = 50_000

const PLACES = { kk: letterPlaces('kk'), ru: letterPlaces('ru'), en: letterPlaces('en') }

/** Units of UTF-16, as the collator compares what is else equal. */
const unitsOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))

/**
 * Bytes whose order is the collator's: letters by the alphabet, then in lower case, then small before capital. Each part
 * ends below everything that may follow, so that the shorter of two stands first.
 */
export function sortKey(text: string, language: Language): Buffer {
  const letters = PLACES[language](text).flatMap((place) => [
    (place + 1) >> 16,
    ((place + 1) >> 8) & 0xff,
    (place + 1) & 0xff,
  ])
  const lower = unitsOf(text.toLowerCase()).flatMap((unit) => [unit >> 8, unit & 0xff])
  const capitals = unitsOf(text).flatMap((unit) => [(0xffff - unit) >> 8, (0xffff - unit) & 0xff])
  return Buffer.from([...letters, 0, 0, 0, ...lower, 0, 0, ...capitals, 0xff, 0xff])
}

/** A text is sorted by the language asked for, else by the first it has. */
const textIn = (text: LocalText, language: Language): string =>
  text[language] ?? text.kk ?? text.ru ?? text.en ?? ''

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

/** Words of a name in all languages, folded as search folds what it is asked. */
export const searchWords = (text: LocalText): readonly string[] => [
  ...new Set(
    LANGUAGES.flatMap((language) => (text[language] ?? '').split(/\s+/).flatMap((word) => fold(word).words)),
  ),
]

const digestOf = (text: LocalText): string =>
  createHash('sha256')
    .update(JSON.stringify(LANGUAGES.map((language) => text[language] ?? null)))
    .digest('base64')

const INSERT = `insert into name (digest, text, key_kk, key_ru, key_en)
  select digest, text, key_kk, key_ru, key_en
  from json_to_recordset($1::json) as n(digest text, text jsonb, key_kk bytea, key_ru bytea, key_en bytea)
  on conflict (digest) do update set digest = excluded.digest
  returning id, digest`

const INSERT_WORDS = `insert into name_word (word, name)
  select word, name from json_to_recordset($1::json) as w(word text, name integer) on conflict do nothing`

const RANK = `update name set rank_kk = r.kk, rank_ru = r.ru, rank_en = r.en
  from (
    select id, dense_rank() over (order by key_kk) as kk, dense_rank() over (order by key_ru) as ru,
      dense_rank() over (order by key_en) as en
    from name
  ) r
  where r.id = name.id`

/** Gives every distinct name one number, within one import. */
export class Names {
  readonly #session: Session
  readonly #known = new LRUCache<string, number>({ max: MEMORY })

  constructor(session: Session) {
    this.#session = session
  }

  /** Numbers of names, by their digests; those that are new are written. */
  async numbersOf(texts: readonly LocalText[]): Promise<(text: LocalText) => number> {
    const asked = new Map(texts.map((text) => [digestOf(text), text]))
    const found = new Map<string, number>()
    const fresh: (readonly [string, LocalText])[] = []
    for (const [digest, text] of asked) {
      const known = this.#known.get(digest)
      if (known === undefined) fresh.push([digest, text])
      else found.set(digest, known)
    }
    for (const [digest, id] of await this.#write(fresh)) {
      found.set(digest, id)
      this.#known.set(digest, id)
    }
    return (text) => {
      const id = found.get(digestOf(text))
      if (id === undefined) throw new Error('a name was not asked for')
      return id
    }
  }

  async #write(
    fresh: readonly (readonly [string, LocalText])[],
  ): Promise<readonly (readonly [string, number])[]> {
    if (fresh.length === 0) return []
    const rows = fresh.map(([digest, text]) => ({
      digest,
      text,
      key_kk: hex(sortKey(textIn(text, 'kk'), 'kk')),
      key_ru: hex(sortKey(textIn(text, 'ru'), 'ru')),
      key_en: hex(sortKey(textIn(text, 'en'), 'en')),
    }))
    const written = await this.#session.query<{ id: number; digest: string }>(INSERT, [JSON.stringify(rows)])
    const texts = new Map(fresh)
    const words = written.flatMap(({ id, digest }) =>
      searchWords(texts.get(digest) ?? {}).map((word) => ({ word, name: id })),
    )
    await this.#session.query(INSERT_WORDS, [JSON.stringify(words)])
    return written.map(({ id, digest }) => [digest, id])
  }

  /** Numbers all names by the alphabets, once they are complete. */
  async rank(): Promise<void> {
    await this.#session.query(RANK)
  }
}

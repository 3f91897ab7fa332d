import type { Region, RegionId } from '../region'
import { fold, foldWords } from '../searchFold'
import { editDistance } from './editDistance'
import { oneScript } from './oneScript'
import {
  COUNTRY_NAMES,
  FORMER_REGIONS,
  LATER_REGIONS,
  REGION_NAMES,
  type FormerRegion,
  type LaterRegion,
} from './regionNames'

type Kind = Region['kind']

/** What a cell that should name a region names. Only `region` may be taken without asking. */
export type SpelledRegion =
  | { readonly kind: 'region'; readonly region: RegionId }
  /** A region of 2018 or 2022: its figures are of other territories than those of the map. */
  | { readonly kind: 'later'; readonly later: LaterRegion }
  /** An oblast of before 2013. */
  | { readonly kind: 'former'; readonly former: FormerRegion }
  /** The country or a sum. */
  | { readonly kind: 'country' }
  | { readonly kind: 'empty' }
  /** Nothing that is surely meant; the likeliest regions first, at most three, often none. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly RegionId[] }

const keysOf = (words: string): ReadonlySet<string> =>
  new Set(words.split('|').map((word) => fold(word).whole))

const OBLAST_WORDS = keysOf(
  'область|области|областью|обл|облысы|облыс|облысының|облысында|облысына|облысі|облысу|oblast|oblast’|oblasty|region|province|prov|reg|oblısı',
)
const CITY_WORDS = keysOf(
  'город|города|городе|городу|гор|г|қаласы|қала|қ|қаласының|қаласында|қаласына|city|town|c|qalası',
)
/** A settlement is no region, even where it bears the name of one. */
const SETTLEMENT_WORDS = keysOf('п|пос|поселок|село|ауылы|район|р-н|ауданы|district')
/** "город республиканского значения", "по Акмолинской области", "the city of Astana". */
const IDLE_WORDS = keysOf('по|в|во|бойынша|of|the|республиканского|значения|республикалық|маңызы|бар')

/** A spelling without what does not tell regions apart. */
interface Parts {
  readonly name: string
  /** The name without its last word, where it has several: that may be a misspelt "oblast". */
  readonly start: string
  /** Null where the spelling does not say; `neither` where it contradicts itself or says something else. */
  readonly kind: Kind | 'neither' | null
}

function partsOf(text: string): Parts {
  const words = oneScript(text)
    .split(/\s+/)
    .flatMap((word) => fold(word).words)
  const isOblast = words.some((word) => OBLAST_WORDS.has(word))
  const isCity = words.some((word) => CITY_WORDS.has(word))
  const own = words.filter(
    (word) => !OBLAST_WORDS.has(word) && !CITY_WORDS.has(word) && !IDLE_WORDS.has(word),
  )
  const name = foldWords(own).whole
  const start = foldWords(own.slice(0, -1)).whole
  const isSettlement = words.some((word) => SETTLEMENT_WORDS.has(word))
  if (isSettlement || (isOblast && isCity)) return { name, start, kind: 'neither' }
  return { name, start, kind: isOblast ? 'oblast' : isCity ? 'city' : null }
}

const ENDINGS = ['ая', 'ой', 'ую', 'ий']
/** All spellings of a list of names. */
const spelled = (names: string): readonly string[] =>
  names
    .split('|')
    .filter((name) => name !== '')
    .flatMap((name) => (name.endsWith('~') ? ENDINGS.map((end) => name.slice(0, -1) + end) : [name]))

interface Entry {
  readonly kind: Kind | null
  /** The spelling must say the kind itself. */
  readonly needsKind: boolean
  readonly means: Exclude<SpelledRegion, { readonly kind: 'empty' | 'unknown' }>
}

function makeIndex(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  const add = (names: string, entry: Entry) => {
    for (const key of new Set(spelled(names).map((name) => fold(name).whole)))
      index.set(key, [...(index.get(key) ?? []), entry])
  }
  for (const { region, kind, names, withKind = '' } of REGION_NAMES) {
    add(names, { kind, needsKind: false, means: { kind: 'region', region } })
    add(withKind, { kind, needsKind: true, means: { kind: 'region', region } })
  }
  for (const later of LATER_REGIONS)
    add(later.names, { kind: later.kind, needsKind: false, means: { kind: 'later', later } })
  for (const former of FORMER_REGIONS)
    add(former.names, { kind: 'oblast', needsKind: false, means: { kind: 'former', former } })
  add(COUNTRY_NAMES, { kind: null, needsKind: false, means: { kind: 'country' } })
  return index
}

const INDEX = makeIndex()

/** Normalised names of the regions of 2013: what misspellings are compared with. */
export const REGION_SPELLINGS: readonly (readonly [name: string, kind: Kind, region: RegionId])[] = [
  ...INDEX,
].flatMap(([name, entries]) =>
  entries.flatMap(({ kind, means }) =>
    means.kind === 'region' && kind !== null ? [[name, kind, means.region] as const] : [],
  ),
)

const CODES: ReadonlyMap<string, SpelledRegion> = new Map<string, SpelledRegion>([
  ...REGION_NAMES.flatMap(({ region, codes }) =>
    [region, ...codes].map((code) => [code, { kind: 'region', region }] as const),
  ),
  ...LATER_REGIONS.flatMap((later) =>
    [later.id, ...later.codes].map((code) => [code, { kind: 'later', later }] as const),
  ),
])

/** ISO 3166-2 (`KZ-11`, `kz akm`), KATO in nine or six digits, and the ids of the contract; null for everything else. */
function byCode(text: string): SpelledRegion | null {
  const plain = text
    .replaceAll(/[«»"“”„.,;:]/g, '')
    .trim()
    .replaceAll(/[‐-―]/g, '-')
  const iso = /^kz[-\s_]?([a-z]{3}|\d{2})$/i.exec(plain)?.[1]
  if (iso !== undefined) return CODES.get(`KZ-${iso.toUpperCase()}`) ?? null
  const kato = /^(\d{2})0{4}(000)?$/.exec(plain)?.[1]
  if (kato !== undefined) return CODES.get(`${kato}0000000`) ?? null
  return CODES.get(plain.toLowerCase()) ?? null
}

const fits = ({ kind, needsKind }: Entry, said: Kind | null): boolean =>
  said === null ? !needsKind : kind === said

const MOST_SUGGESTED = 3
/** Two digits open a KATO code, but may as well number the rows. */
const SHORT_CODE = /^\d{2}$/

/** Letters that may differ for a name to be suggested. */
const allowedEdits = (name: string): number =>
  name.length < 5 ? 0 : name.length < 9 ? 1 : name.length < 14 ? 2 : 3

const TOWNS: ReadonlyMap<string, readonly RegionId[]> = groupTowns()

function groupTowns(): ReadonlyMap<string, readonly RegionId[]> {
  const towns = new Map<string, RegionId[]>()
  for (const { region, towns: names = '' } of REGION_NAMES)
    for (const key of new Set(spelled(names).map((town) => fold(town).whole)))
      towns.set(key, [...(towns.get(key) ?? []), region])
  return towns
}

function nearest(name: string, said: Parts['kind']): readonly RegionId[] {
  const limit = allowedEdits(name)
  if (limit === 0) return []
  const best = new Map<RegionId, number>()
  for (const [spelling, kind, region] of REGION_SPELLINGS) {
    if ((said === 'oblast' || said === 'city') && kind !== said) continue
    const distance = editDistance(name, spelling, limit)
    if (distance <= limit && distance < (best.get(region) ?? Infinity)) best.set(region, distance)
  }
  return [...best]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, MOST_SUGGESTED)
    .map(([region]) => region)
}

function suggest(text: string, { name, start, kind }: Parts): readonly RegionId[] {
  if (SHORT_CODE.test(text.trim())) {
    const known = CODES.get(`${text.trim()}0000000`)
    return known?.kind === 'region' ? [known.region] : []
  }
  const towns = kind === 'oblast' ? [] : (TOWNS.get(name) ?? [])
  if (towns.length > 0) return towns
  const near = nearest(name, kind)
  return near.length > 0 ? near : nearest(start, kind)
}

/**
 * The region that a cell names: by code, or by its name in any of the alphabets once what sounds alike is written alike.
 * A name that two regions bear, a town, or a misspelling is never taken for a region: it is suggested, and a person decides.
 */
export function spelledRegion(text: string): SpelledRegion {
  if (text.trim() === '') return { kind: 'empty' }
  const coded = byCode(text)
  if (coded !== null) return coded
  const parts = partsOf(text)
  const { name, kind } = parts
  if (name === '') return { kind: 'unknown', suggestions: [] }
  const found = kind === 'neither' ? [] : (INDEX.get(name) ?? []).filter((entry) => fits(entry, kind))
  const [first, ...others] = found
  if (first === undefined)
    return {
      kind: 'unknown',
      // Worked out when somebody looks at them: a file of another kind has twenty thousand unknown names.
      get suggestions() {
        return suggest(text, parts)
      },
    }
  if (others.length === 0) return first.means
  const regions = found.flatMap(({ means }) => (means.kind === 'region' ? [means.region] : []))
  return { kind: 'unknown', suggestions: regions.slice(0, MOST_SUGGESTED) }
}

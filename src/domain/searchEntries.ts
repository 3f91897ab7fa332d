import type { Catalogue } from './catalogue'
import type { Division } from './division'
import type { Indicator } from './indicator'
import type { Language, LocalText, Region } from './region'

/** A text something can be found by. `context`: the direction and field an indicator stands under. */
export interface SearchText {
  readonly text: string
  readonly role: 'name' | 'code' | 'alias' | 'context'
  /** Null for codes, and for names whose language the catalogue does not say. */
  readonly language: Language | null
}

/** One thing that can be found. Keys are unique in an index: no two things are ever merged. */
export interface SearchEntry {
  readonly key: string
  readonly texts: readonly SearchText[]
  /** For regions: "Алматы облысы" and "Алматы қаласы" differ by this alone. */
  readonly kind: Region['kind'] | null
  /** KATO code, for regions. */
  readonly kato: string | null
}

const inLanguages = (text: LocalText, role: SearchText['role']): readonly SearchText[] =>
  (['kk', 'ru', 'en'] as const).flatMap((language) => {
    const found = text[language] ?? ''
    return found === '' ? [] : [{ text: found, role, language }]
  })

const codes = (...all: readonly (string | null)[]): readonly SearchText[] =>
  all.flatMap((text) => (text === null ? [] : [{ text, role: 'code' as const, language: null }]))

export const regionKey = (id: string): string => `region:${id}`
export const indicatorKey = (id: string): string => `indicator:${id}`

/** A region is found by its names, its centre, former names, ISO codes old and new, abbreviation and KATO code. */
function regionEntry(region: Region): SearchEntry {
  const { iso, isoOld, kato } = region.codes
  return {
    key: regionKey(region.id),
    kind: region.kind,
    kato,
    texts: [
      ...inLanguages(region.shortName, 'name'),
      ...inLanguages(region.name, 'name'),
      ...codes(iso, isoOld, isoOld === null ? null : isoOld.replace(/^KZ-/, ''), region.id),
      ...inLanguages(region.abbreviation, 'code'),
      ...inLanguages(region.centre, 'alias'),
      ...region.aliases.map((text) => ({ text, role: 'alias' as const, language: null })),
    ],
  }
}

export const regionEntries = (division: Division): readonly SearchEntry[] => division.regions.map(regionEntry)

function indicatorEntry(indicator: Indicator, catalogue: Catalogue): SearchEntry {
  const direction = catalogue.programme.directions.find(({ id }) => id === indicator.direction)
  const field = direction?.fields.find(({ id }) => id === indicator.field)
  return {
    key: indicatorKey(indicator.id),
    kind: null,
    kato: null,
    texts: [
      ...inLanguages(indicator.name, 'name'),
      ...codes(indicator.id),
      ...inLanguages(field?.name ?? {}, 'context'),
      ...inLanguages(direction?.name ?? {}, 'context'),
      { text: indicator.direction, role: 'context', language: null },
    ],
  }
}

/** A listed indicator is found by its name, its id, and the direction and field of the programme it stands under. */
export const indicatorEntries = (catalogue: Catalogue): readonly SearchEntry[] =>
  catalogue.indicators
    .filter((indicator) => indicator.role === 'listed')
    .map((indicator) => indicatorEntry(indicator, catalogue))

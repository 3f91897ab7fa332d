import type { Language } from '../../domain/region'
import { collator } from '../../i18n/formats/sorting'
import type { Names } from './names'

const known = new WeakMap<readonly Names[], Map<Language, Uint32Array>>()

/** Place of each name in the alphabet of a language; equal names have the same. Only distinct texts are compared. */
export function nameRanks(names: readonly Names[], language: Language): Uint32Array {
  const byLanguage = known.get(names) ?? new Map<Language, Uint32Array>()
  known.set(names, byLanguage)
  const made = byLanguage.get(language)
  if (made !== undefined) return made
  const distinct = [...new Set(names.map((name) => name[language]))].toSorted(collator(language))
  const places = new Map(distinct.map((text, place) => [text, place]))
  const ranks = Uint32Array.from(names, (name) => places.get(name[language]) ?? 0)
  byLanguage.set(language, ranks)
  return ranks
}

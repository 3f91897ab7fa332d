/** Languages of the product; Kazakh, the state language, is the default. */
export type Language = 'kk' | 'ru' | 'en'

/** All of them, the state language first. */
export const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en']

/** One text in the three languages. A source may leave one out; see `localText` in i18n. */
export type LocalText = Readonly<Partial<Record<Language, string>>>

/** Id of a region inside one division, e.g. `akmola`. The identity of a region is (division, id). */
export type RegionId = string

/** The country as a whole, where a region id is expected (targets, national figures). */
export const COUNTRY = 'kazakhstan'

/** A first-level unit of the country: an oblast, or a city of republican significance. */
export interface Region {
  readonly id: RegionId
  readonly kind: 'oblast' | 'city'
  /** "Ақмола облысы" */
  readonly name: LocalText
  /** "Ақмола", for lists */
  readonly shortName: LocalText
  /** "АҚМ", for labels without room */
  readonly abbreviation: LocalText
  readonly centre: LocalText
  /** ISO 3166-2 codes, new numeric and old alphabetic, and the KATO code. Attributes, never the identity. */
  readonly codes: { readonly iso: string | null; readonly isoOld: string | null; readonly kato: string }
  /** Other names it is searched by: former names, former names of its centre. */
  readonly aliases: readonly string[]
  /** Official area, km². Densities use this, never the geometry. */
  readonly areaKm2: number | null
}

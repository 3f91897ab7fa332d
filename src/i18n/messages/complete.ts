import type { messages as kk } from './kk/messages'

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** A key without its plural form: languages have different numbers of them. */
type WithoutForm<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key

/** Dotted paths of all texts. */
type Paths<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? WithoutForm<Key> : `${Key}.${Paths<Texts[Key]>}`
}[keyof Texts & string]

type Missing<Texts, Kazakh> = Exclude<Paths<Kazakh>, Paths<Texts>>
type Surplus<Texts, Kazakh> = Exclude<Paths<Texts>, Paths<Kazakh>>

/**
 * The messages of a language, or, when it lacks a key that Kazakh has (or has one too many), a type nothing can be
 * assigned to and that names the key: a missing text fails the build.
 */
export type Complete<Texts, Kazakh = typeof kk> = [Missing<Texts, Kazakh> | Surplus<Texts, Kazakh>] extends [
  never,
]
  ? Texts
  : { readonly missing: Missing<Texts, Kazakh>; readonly surplus: Surplus<Texts, Kazakh> }

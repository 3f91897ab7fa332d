import type { Language } from '../../domain/region'

/** A text in all three languages. */
export type Names = Readonly<Record<Language, string>>

/**
 * Units whose words are inflected by the number before them: "21 мероприятие", "24,5 мероприятия". Other units of a
 * catalogue are shown by their `unitName` as it is.
 */
export const COUNTED_UNITS = [
  'associations',
  'branches',
  'cases',
  'centres',
  'consultations',
  'councils',
  'courses',
  'events',
  'exchanges',
  'hours',
  'houses',
  'institutions',
  'instructions',
  'items',
  'meetings',
  'museums',
  'offices',
  'outlets',
  'persons',
  'plan items',
  'plans',
  'products',
  'projects',
  'publications',
  'reviews',
  'rooms',
  'schools',
  'seminars',
  'sittings',
  'units',
  'wings',
] as const

/** A unit code with inflected words in the messages. */
export type CountedUnit = (typeof COUNTED_UNITS)[number]

/** Finds the unit code among those with inflected words. */
export const countedUnit = (code: string): CountedUnit | undefined =>
  COUNTED_UNITS.find((unit) => unit === code)

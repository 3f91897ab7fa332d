import type { DivisionId } from '../division'
import type { Language, LocalText, RegionId } from '../region'

/** The lists behind the figures. Organisations, programmes and counts only: nobody can be looked up in them. */
export type RegisterId = 'associations' | 'courses' | 'events' | 'houses'

/** A settlement of a region: where the organisation works or the event took place. */
export interface Place {
  readonly id: string
  readonly name: LocalText
  /** Degrees, WGS 84. */
  readonly lon: number
  readonly lat: number
}

/** An ethnocultural association, or a branch of one. */
export interface Association {
  readonly id: string
  readonly name: LocalText
  readonly region: RegionId
  readonly place: Place
  /** What territory it works for. A branch belongs to a regional or republican association. */
  readonly level: 'republican' | 'regional' | 'city' | 'district' | 'branch'
  /** Registered with a justice body, on the local record only, or closed. */
  readonly status: 'registered' | 'local-record' | 'closed'
  /** ISO date it began to be counted. */
  readonly foundedOn: string
  /** ISO date of registration with a justice body; null when there is none. */
  readonly registeredOn: string | null
  readonly closedOn: string | null
  /** The House of Friendship its office is in; null when it has none there. */
  readonly house: LocalText | null
  readonly hasYouthWing: boolean
  /** ISO 639-1 codes of the languages it teaches. */
  readonly languages: readonly string[]
  /** Courses and events it held, over the whole register. */
  readonly courses: number
  readonly events: number
}

/** A group of learners over one term. */
export interface Course {
  readonly id: string
  readonly provider: LocalText
  readonly region: RegionId
  readonly place: Place
  /** ISO 639-1 code of the language taught. */
  readonly language: string
  readonly level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1'
  readonly format: 'classroom' | 'online' | 'mixed'
  /** ISO dates; both in the quarter the course is counted in. */
  readonly startsOn: string
  readonly endsOn: string
  /** Places offered. */
  readonly capacity: number
  /** Persons; null where the count is too small to be shown. */
  readonly enrolled: number | null
  /** Of these, the ones whose course ended, and who completed it. */
  readonly ended: number | null
  readonly completed: number | null
}

/** `republican` = of the whole country: a session of the Assembly itself, not of a regional one. */
export type EventTag = 'session' | 'jubilee' | 'republican'

/** Something that took place, counted by the indicator of its type. */
export interface AssemblyEvent {
  readonly id: string
  readonly title: LocalText
  readonly region: RegionId
  readonly place: Place
  /** ISO dates; the quarter of the first is the one it is counted in. */
  readonly startsOn: string
  readonly endsOn: string
  /** Id of the indicator that counts events of this type, e.g. `language-day-events`. */
  readonly type: string
  readonly direction: string
  /** Code of the measure of the programme it answers to. */
  readonly measure: string
  readonly organiser: LocalText
  readonly participants: number
  readonly tags: readonly EventTag[]
}

/** A House of Friendship. */
export interface House {
  readonly id: string
  readonly name: LocalText
  readonly region: RegionId
  readonly place: Place
  /** ISO date. */
  readonly openedOn: string
}

/** What a row of each register is. */
export interface RegisterRows {
  readonly associations: Association
  readonly courses: Course
  readonly events: AssemblyEvent
  readonly houses: House
}

export type RegisterRow = RegisterRows[RegisterId]

export interface RegisterSort {
  readonly field: string
  readonly isDescending: boolean
}

/** Which rows of a register, and in what order. */
export interface RegisterQuery {
  readonly division: DivisionId
  /** Null for the whole country. */
  readonly region: RegionId | null
  /** Words in any of the three languages and their transliterations; every word must be found. */
  readonly search: string
  /** Per facet the values allowed; a facet that is not named allows all. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** ISO dates, both included; rows that began in between. */
  readonly from: string | null
  readonly to: string | null
  readonly sort: readonly RegisterSort[]
  /** Whose alphabet names are sorted by. */
  readonly language: Language
  readonly offset: number
  /** 0–5,000. */
  readonly limit: number
  /** Counts of all matching rows by day or by place, beside the rows. */
  readonly group: 'day' | 'place' | null
  /** Whether the counts by facet are wanted: they cost a look at every row. */
  readonly hasFacets: boolean
}

/** How many of the matching rows have a value; its own facet's filter left aside. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** Matching rows that share a day or a place. */
export interface RegisterGroup {
  /** ISO date, or id of the place. */
  readonly key: string
  readonly count: number
  readonly place: Place | null
}

/** An excerpt of a register, with what is said of all matching rows. */
export interface RegisterPage<K extends RegisterId = RegisterId> {
  readonly register: K
  /** ISO date the register is as of. */
  readonly asOf: string
  /** Rows that match, on all pages. */
  readonly total: number
  readonly offset: number
  readonly rows: readonly RegisterRows[K][]
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>
  readonly groups: readonly RegisterGroup[]
}

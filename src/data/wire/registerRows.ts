import * as v from 'valibot'
import type { components } from '../contract'
import { codeSchema, countSchema, dateSchema, idSchema } from './wireParts'
import { localName } from './wireText'

type Wire = components['schemas']

/** Counts of 1–4 persons stay hidden: a payload that shows one breaks the rule of suppression. */
const persons = v.nullable(
  v.pipe(
    countSchema,
    v.check((value) => value === 0 || value > 4, 'Invalid count: 1–4 persons must be null'),
  ),
)
const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'Invalid language code'))

export const associationSchema = v.object({
  id: idSchema,
  name: localName,
  region: idSchema,
  place: idSchema,
  level: v.picklist(['republican', 'regional', 'city', 'district', 'branch']),
  status: v.picklist(['registered', 'local-record', 'closed']),
  foundedOn: dateSchema,
  registeredOn: v.nullable(dateSchema),
  closedOn: v.nullable(dateSchema),
  house: v.nullable(localName),
  hasYouthWing: v.boolean(),
  languages: v.array(languageCode),
  courses: countSchema,
  events: countSchema,
})

export const courseSchema = v.object({
  id: idSchema,
  provider: localName,
  region: idSchema,
  place: idSchema,
  language: languageCode,
  level: v.picklist(['A1', 'A2', 'B1', 'B2', 'C1']),
  format: v.picklist(['classroom', 'online', 'mixed']),
  startsOn: dateSchema,
  endsOn: dateSchema,
  capacity: countSchema,
  enrolled: persons,
  ended: persons,
  completed: persons,
})

export const eventSchema = v.object({
  id: idSchema,
  title: localName,
  region: idSchema,
  place: idSchema,
  startsOn: dateSchema,
  endsOn: dateSchema,
  type: idSchema,
  direction: codeSchema,
  measure: codeSchema,
  organiser: localName,
  participants: countSchema,
  tags: v.array(v.picklist(['session', 'jubilee', 'republican'])),
})

export const houseSchema = v.object({
  id: idSchema,
  name: localName,
  region: idSchema,
  place: idSchema,
  openedOn: dateSchema,
})

/** Schema of a row, by register. */
export const ROW_SCHEMAS = {
  associations: associationSchema,
  courses: courseSchema,
  events: eventSchema,
  houses: houseSchema,
}

type Row<S extends v.GenericSchema> = v.InferOutput<S>

export type WireRow =
  | Row<typeof associationSchema>
  | Row<typeof courseSchema>
  | Row<typeof eventSchema>
  | Row<typeof houseSchema>

/** What is wrong inside a row; null when its fields agree with one another. */
export function rowProblem(row: WireRow): string | null {
  if ('startsOn' in row && row.endsOn < row.startsOn) return 'endsOn: before startsOn'
  if ('status' in row && (row.status === 'closed') !== (row.closedOn !== null))
    return 'closedOn: there exactly when the status is closed'
  if ('enrolled' in row) {
    const { enrolled, ended, completed } = row
    if (enrolled !== null && ended !== null && ended > enrolled) return 'ended: more than enrolled'
    if (ended !== null && completed !== null && completed > ended) return 'completed: more than ended'
  }
  return null
}

/** A row as the contract words it; the readers' rows must be such. */
export type ContractRow = Wire['Association'] | Wire['Course'] | Wire['Event'] | Wire['House']

import * as v from 'valibot'
import { isDay } from '../../domain/day'
import type { Period } from '../../domain/period'

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/
const PERIOD = /^\d{4}(-Q[1-4])?$/

/** Keys that would reach into a prototype; not usable as ids of anything. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

export const idSchema = v.pipe(
  v.string(),
  v.regex(ID, 'Invalid id: expected lower-case letters, digits and hyphens'),
  v.check((id) => !RESERVED.has(id), 'Invalid id: reserved word'),
)

/** A dotted code such as `5.1` or `5.1.state-language.4`. */
export const codeSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,95}$/, 'Invalid code'))

export const divisionIdSchema = v.picklist(['2013', '2018', '2022'])

/** A quarter or a year, spelt exactly as the contract says. */
export const periodSchema = v.custom<Period>(
  (input) => typeof input === 'string' && PERIOD.test(input),
  'Invalid period: expected YYYY or YYYY-Qn',
)

export const dateSchema = v.pipe(v.string(), v.check(isDay, 'Invalid date: expected an existing YYYY-MM-DD'))

/** A number as the contract means it: finite, and small enough to be exact. Minus zero is zero. */
export const numberSchema = v.pipe(
  v.number(),
  v.check(
    (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
    'Invalid number: not finite or too large to be exact',
  ),
  v.transform((value) => value + 0),
)

/** A whole number that is exact. */
export const wholeSchema = v.pipe(numberSchema, v.integer())

/** How many: whole, exact, not below zero. */
export const countSchema = v.pipe(wholeSchema, v.minValue(0))

export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))

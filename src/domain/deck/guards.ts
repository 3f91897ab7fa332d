/** Says whether a value that came from outside has a type. Fields that nobody knows are let through. */
export type Guard<T> = (value: unknown) => value is T

type Fields = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText: Guard<string> = (value): value is string => typeof value === 'string'
export const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value)
export const isBoolean: Guard<boolean> = (value): value is boolean => typeof value === 'boolean'

/** A whole number of the range. */
export const isWhole =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    isNumber(value) && Number.isInteger(value) && value >= least && value <= most

/** A text of at most so many characters. */
export const isShortText =
  (most: number): Guard<string> =>
  (value): value is string =>
    isText(value) && value.length <= most

export const isDateTime: Guard<string> = (value): value is string =>
  isText(value) && value.length <= 40 && !Number.isNaN(Date.parse(value))

export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value)

export const listOf =
  <T>(guard: Guard<T>, most = 5000): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every((each) => guard(each))

export const oneOf =
  <const T extends string | number>(...allowed: readonly T[]): Guard<T> =>
  (value): value is T =>
    allowed.some((each) => each === value)

export const either =
  <A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    first(value) || second(value)

type Shape<T> = { readonly [K in keyof T]-?: Guard<T[K]> }

/** An object with these fields; a field that may be left out has a guard that takes `undefined`. */
export function shaped<T extends object>(shape: Shape<T>): Guard<T> {
  const guards = Object.entries(shape) as [string, Guard<unknown>][]
  return (value): value is T => {
    if (!isObject(value)) return false
    return guards.every(([name, guard]) => guard(Object.hasOwn(value, name) ? value[name] : undefined))
  }
}

/** For a field that may be left out. */
export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value)

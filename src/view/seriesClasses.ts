import type { Classification } from '../domain/classification'
import { classifyMeasured, type Measured } from './buildMapModel'

/** How the classes of a series are found. */
export type ClassesAsked = Parameters<typeof classifyMeasured>[1]

const known = new WeakMap<Measured, Map<string, Classification | null>>()

/** Classes over all periods. Natural breaks of sixty indicators take a while: those of a series are found once. */
export function classesOfSeries(series: Measured, asked: ClassesAsked): Classification | null {
  const made = known.get(series) ?? new Map<string, Classification | null>()
  known.set(series, made)
  const { method, classes, centre, borders } = asked
  const key = [method, classes, centre ?? '', ...borders].join('|')
  const found = made.get(key)
  if (found !== undefined) return found
  const classification = classifyMeasured(series, asked)
  made.set(key, classification)
  return classification
}

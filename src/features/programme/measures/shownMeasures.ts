import type { Measure } from '../../../domain/programme'
import { watchersOf, type DirectionCoverage, type FieldCoverage } from '../../../domain/programmeCoverage'
import type { ProgrammeModel } from '../programmeModel'

/** A field with the measures of it that are on show; its coverage stays that of all of them. */
export interface ShownField extends FieldCoverage {
  readonly shown: readonly Measure[]
}

export interface ShownDirection extends Omit<DirectionCoverage, 'fields'> {
  readonly fields: readonly ShownField[]
}

/** Directions and fields with anything to show. */
export function shownMeasures(model: ProgrammeModel, isUnwatchedOnly: boolean): readonly ShownDirection[] {
  const isShown = (measure: Measure) => !isUnwatchedOnly || watchersOf(measure, model.known).length === 0
  return model.coverage.directions
    .filter(({ direction }) => model.direction === null || model.direction === direction)
    .map((covered) => ({
      ...covered,
      fields: covered.fields
        .map((field) => ({ ...field, shown: field.measures.filter(isShown) }))
        .filter(({ shown }) => shown.length > 0),
    }))
    .filter(({ fields }) => fields.length > 0)
}

/** How many measures are on show. */
export const countShown = (directions: readonly ShownDirection[]): number =>
  directions.reduce((sum, { fields }) => sum + fields.reduce((all, { shown }) => all + shown.length, 0), 0)

import type { Direction, ProgrammeField } from '../../domain/programme'
import type { CompareModel } from './compareModel'
import type { PairModel, PairRow } from './pairModel'

/** Neighbouring rows under one heading; `direction` where it begins, `field` null in rows without headings. */
export interface PairGroup {
  readonly direction: Direction | null
  readonly field: ProgrammeField | null
  readonly rows: readonly PairRow[]
}

/** Rows by direction and field of the programme; rows in an order of their own stand together. */
export function pairGroups(compare: CompareModel, { rows }: Pick<PairModel, 'rows'>): readonly PairGroup[] {
  const isOwnOrder = compare.compare.rows === 'distance' || compare.direction === null
  if (isOwnOrder) return [{ direction: null, field: null, rows }]
  const { directions } = compare.series.catalogue.programme
  return directions.flatMap((direction) =>
    direction.fields
      .map((field) => ({
        field,
        rows: rows.filter(
          ({ profile: { indicator } }) =>
            indicator.direction === direction.id && indicator.field === field.id,
        ),
      }))
      .filter((group) => group.rows.length > 0)
      .map((group, index) => ({ ...group, direction: index === 0 ? direction : null })),
  )
}

/** The same without headings, for files. */
export const shownRows = (compare: CompareModel, model: Pick<PairModel, 'rows'>): readonly PairRow[] =>
  pairGroups(compare, model).flatMap(({ rows }) => rows)

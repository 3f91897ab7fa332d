import type { CrossSection, RegionFigure } from '../../domain/crossSection'
import type { RegionId } from '../../domain/region'

export type SortColumn = 'place' | 'region' | 'value' | 'absolute' | 'change' | 'class'

export interface SortOrder {
  readonly column: SortColumn
  readonly isDescending: boolean
}

/** The number a column sorts by; null sorts last in both directions. */
function numberOf(figure: RegionFigure, column: Exclude<SortColumn, 'place' | 'region'>): number | null {
  switch (column) {
    case 'value':
      return figure.value
    case 'absolute':
      return figure.absolute
    case 'change':
      return figure.change.kind === 'none' ? null : figure.change.value
    case 'class':
      return figure.classIndex
  }
}

/** Figures in the order asked for; by place means the order of the ranking list. */
export function sortFigures(
  section: CrossSection,
  { column, isDescending }: SortOrder,
  compareNames: (a: RegionId, b: RegionId) => number,
): readonly RegionFigure[] {
  const byRegion = new Map(section.figures.map((figure) => [figure.region, figure]))
  const ranked = section.order.flatMap((id) => byRegion.get(id) ?? [])
  const sign = isDescending ? -1 : 1
  if (column === 'place') return isDescending ? ranked.toReversed() : ranked
  if (column === 'region') return ranked.toSorted((a, b) => sign * compareNames(a.region, b.region))
  return ranked.toSorted((a, b) => {
    const left = numberOf(a, column)
    const right = numberOf(b, column)
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}

import type { RegionFigure } from '../../../domain/crossSection'
import type { Absence } from '../../../domain/observation'
import type { RegionId } from '../../../domain/region'
import { ABSENCE_MARKS, markOf, type AbsenceMark } from '../../../view/patterns'

/** One pattern of the legend and the regions it stands for. */
export interface AbsenceEntry {
  readonly mark: AbsenceMark
  readonly absence: Absence
  readonly regions: readonly RegionId[]
}

/** Regions without a value by the pattern they are drawn with, in the order of the patterns. */
export function absenceEntries(figures: readonly RegionFigure[]): readonly AbsenceEntry[] {
  return ABSENCE_MARKS.flatMap((mark) => {
    const own = figures.filter(({ absence }) => absence !== null && markOf(absence) === mark)
    const absence = own[0]?.absence ?? null
    return absence === null ? [] : [{ mark, absence, regions: own.map(({ region }) => region) }]
  })
}

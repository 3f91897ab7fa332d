import type { TFunction } from 'i18next'
import type { ObservationStatus } from '../../../domain/observation'
import type { Words } from '../../../i18n/words'
import type { Matrix } from '../../../view/compare/matrixOf'

const MARKED: readonly ObservationStatus[] = ['P', 'E', 'B']

/** How many regions went into the means: "14–16", or "16" where it is the same for all. */
function basisText(matrix: Matrix): string {
  const counts = matrix.columns.map(({ standard }) => standard.n)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return least === most ? String(most) : `${least}–${most}`
}

/** What has to be known to read the matrix: the mean, and the marks that occur. The same on the page and in files. */
export function matrixNotes(matrix: Matrix, words: Words, t: TFunction<'matrix'>): readonly string[] {
  const { columns, rows } = matrix
  if (columns.length === 0) return []
  const figures = columns.flatMap((column) => [...column.figures.values()])
  const distances = columns.flatMap(({ standard }) => [...standard.distances.values()])
  const hasOtherRule = figures.some(({ isOtherRule, value }) => isOtherRule && value !== null)
  const leavesOut = columns.some(({ leavesOutOtherRule }) => leavesOutOtherRule)
  return [
    t('meanNote', { n: basisText(matrix), count: rows.length }),
    t('farNote'),
    ...(distances.some(({ isWithinMargin }) => isWithinMargin) ? [t('marginNote')] : []),
    ...(columns.some(({ indicator }) => indicator.kind === 'index') ? [t('bandsNote')] : []),
    ...(hasOtherRule ? [t(leavesOut ? 'leftOutNote' : 'otherRuleNote')] : []),
    ...MARKED.filter((status) => figures.some((each) => each.status === status && each.value !== null)).map(
      (status) =>
        t('statusNote', {
          mark: words.figureText.statusMark(status),
          status: words.figureText.status(status),
        }),
    ),
  ]
}

import type { TFunction } from 'i18next'
import type { Absence } from '../../../domain/observation'
import type { Words } from '../../../i18n/words'
import { ABSENCE_MARKS, markOf, type AbsenceMark } from '../../../view/patterns'
import type { Matrix } from '../../../view/compare/matrixOf'

/** The patterns that occur in the matrix, each with its reasons in words. */
export function matrixAbsences(
  { columns }: Matrix,
  { figureText, formats }: Words,
  t: TFunction<'matrix'>,
): readonly { readonly mark: AbsenceMark; readonly text: string }[] {
  const figures = columns.flatMap((column) => [...column.figures.values()])
  const reasons = new Set<Absence>(figures.flatMap(({ absence }) => absence ?? []))
  const isLeftOut = columns.some(
    ({ leavesOutOtherRule, figures: own }) =>
      leavesOutOtherRule && [...own.values()].some(({ isOtherRule, value }) => isOtherRule && value !== null),
  )
  return ABSENCE_MARKS.flatMap((mark) => {
    const texts = [...reasons]
      .filter((absence) => markOf(absence) === mark)
      .map((absence) => figureText.absence(absence))
    if (mark === 'incomparable' && isLeftOut) texts.push(t('leftOutShort'))
    return texts.length === 0 ? [] : [{ mark, text: formats.list(texts) }]
  })
}

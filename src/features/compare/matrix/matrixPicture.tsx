import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import type { CompareModel } from '../../../view/compare/compareModel'
import { drawnMatrix } from './drawnMatrix'
import { matrixNotes } from './matrixNotes'
import type { Matrix } from '../../../view/compare/matrixOf'
import { MatrixDrawing } from './MatrixDrawing'
import { matrixSummary } from './matrixSummary'
import { matrixTitle } from '../../../view/compare/matrixTitle'
import { PICTURE } from './pictureLayout'

/** The matrix as a picture for a file. */
export function matrixPicture(
  matrix: Matrix,
  model: CompareModel,
  words: Words,
  t: TFunction<'matrix'>,
): Picture {
  const drawn = drawnMatrix(matrix, model, words, t)
  const columns = Math.max(...drawn.blocks.map((block) => block.columns.length))
  return {
    title: matrixTitle(model, words, t),
    subtitle: t('colourNote'),
    summary: matrixSummary(matrix, model.series.division.regions, words, t),
    notes: matrixNotes(matrix, words, t),
    width: Math.max(
      PICTURE.names + PICTURE.overalls + columns * PICTURE.column,
      drawn.scales.length * PICTURE.scale,
    ),
    height: PICTURE.height(drawn.blocks.length, matrix.rows.length) + PICTURE.legend(drawn.absences.length),
    drawing: <MatrixDrawing {...drawn} />,
  }
}

import type { Slide, SlideBody, SlideCaution, StageText } from '../../domain/deck/slide'
import { sameText } from '../../domain/deck/slide'

/** A figure by which a scene knows that its data have changed. */
export type KeyFigure = Slide['figures'][number]

/** Most key figures of a scene. */
export const MOST_FIGURES = 12

/** What the view of a scene makes of its data; the words of the scene are put round it afterwards. */
export interface Draft {
  readonly title: StageText
  readonly subtitle: StageText
  readonly body: SlideBody
  readonly figures: readonly KeyFigure[]
  readonly cautions: readonly SlideCaution[]
}

export const NO_TEXT = sameText('')

/** A scene that has nothing to show, with the reason. */
export const goneDraft = (title: StageText, reason: StageText): Draft => ({
  title,
  subtitle: NO_TEXT,
  body: { kind: 'gone', reason },
  figures: [],
  cautions: [],
})

import type { Language } from '../../../domain/region'
import type { Box, Page, RingPoint, ShapeLook, TextLook } from './page'

/** What a map is drawn on: a slide, or a sketch of it. */
export type MapGround = Pick<Page, 'language' | 'rectangle' | 'ellipse' | 'freeform' | 'text'>

type Rectangle = ShapeLook & { readonly radius?: number }

/** One step of drawing a map. */
export type SketchStep =
  | { readonly kind: 'rectangle'; readonly box: Box; readonly look: Rectangle }
  | { readonly kind: 'ellipse'; readonly box: Box; readonly look: ShapeLook }
  | {
      readonly kind: 'freeform'
      readonly box: Box
      readonly rings: readonly RingPoint[]
      readonly look: ShapeLook
    }
  | { readonly kind: 'text'; readonly text: string; readonly box: Box; readonly look: TextLook }

/** Points that PowerPoint still opens, moves and saves without complaint: of one shape, and of all shapes of a slide. */
export const MOST_POINTS = { shape: 16_000, slide: 80_000 } as const

/**
 * A map before it is on a slide: it is looked at first, so that a slide never holds half a map. It goes there as shapes, or,
 * where they cannot be had, as a picture of the same shapes.
 */
export class MapSketch implements MapGround {
  readonly language: Language
  readonly steps: SketchStep[] = []

  constructor(language: Language) {
    this.language = language
  }

  rectangle(box: Box, look: Rectangle): void {
    this.steps.push({ kind: 'rectangle', box, look })
  }

  ellipse(box: Box, look: ShapeLook): void {
    this.steps.push({ kind: 'ellipse', box, look })
  }

  freeform(box: Box, rings: readonly RingPoint[], look: ShapeLook): void {
    this.steps.push({ kind: 'freeform', box, rings, look })
  }

  text(text: string, box: Box, look: TextLook): ReturnType<Page['text']> {
    this.steps.push({ kind: 'text', text, box, look })
    return { text, size: look.largest, height: box.h, isCut: false }
  }

  /** Whether PowerPoint takes it as shapes. */
  get isShapes(): boolean {
    const counts = this.steps.map((step) => (step.kind === 'freeform' ? step.rings.length : 0))
    const total = counts.reduce((sum, count) => sum + count, 0)
    return total <= MOST_POINTS.slide && counts.every((count) => count <= MOST_POINTS.shape)
  }

  /** Whether every number of it is one: what is not would make a file that needs repair. */
  get isFinite(): boolean {
    const isBox = ({ x, y, w, h }: Box) => [x, y, w, h].every((value) => Number.isFinite(value))
    return this.steps.every(
      (step) =>
        isBox(step.box) &&
        (step.kind !== 'freeform' ||
          step.rings.every((point) => point === null || point.every((value) => Number.isFinite(value)))),
    )
  }

  /** Draws it as shapes. */
  drawOn(ground: MapGround): void {
    for (const step of this.steps) {
      switch (step.kind) {
        case 'rectangle':
          ground.rectangle(step.box, step.look)
          break
        case 'ellipse':
          ground.ellipse(step.box, step.look)
          break
        case 'freeform':
          ground.freeform(step.box, step.rings, step.look)
          break
        case 'text':
          ground.text(step.text, step.box, step.look)
      }
    }
  }
}

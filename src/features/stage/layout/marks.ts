import type { Language, RegionId } from '../../../domain/region'
import type { SlideAbsence } from '../../../domain/deck/slide'
import type { Box } from './canvas'

/** What a colour is for; the look (dark, light, washed out) says which it is. */
export type Tone =
  | 'ink'
  | 'muted'
  | 'faint'
  | 'line'
  | 'track'
  | 'panel'
  | 'ground'
  | 'brand'
  | 'gold'
  | 'good'
  | 'bad'
  | 'warn'

export type Lines = Readonly<Record<Language, readonly string[]>>

/** A block of text: as many lines in each language as the longest needs, so that a change of language moves nothing. */
export interface TextMark {
  readonly key: string
  readonly x: number
  /** Top of the first line. */
  readonly y: number
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tone: Tone
  readonly lines: Lines
  /** Lines of the longest language. */
  readonly count: number
  readonly box: Box
  /** Lines that a shorter language does not need are left free above and not below. */
  readonly isLow?: boolean
  /** Colour under the text, from which ink or white follows; the text has a halo of it. */
  readonly over?: string | null
  /** Key of the figure that is written here. */
  readonly figure?: string
}

interface Shape {
  readonly key: string
  readonly fill?: Tone | 'none'
  /** A colour of data; wins over the tone. */
  readonly colour?: string
  readonly pattern?: SlideAbsence
  readonly stroke?: Tone
  readonly strokeColour?: string
  readonly strokeWidth?: number
  readonly dash?: string
  readonly region?: RegionId
}

export type ShapeMark = Shape &
  (
    | ({ readonly shape: 'rect'; readonly radius?: number } & Box)
    | { readonly shape: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
    | { readonly shape: 'path'; readonly d: string }
  )

/** The map itself: outlines in units of their own, brought into place by a shift and a scale. */
export interface MapMark {
  readonly box: Box
  readonly scale: number
  readonly shiftX: number
  readonly shiftY: number
  /** Nothing of it is drawn outside of its box. */
  readonly isClipped?: boolean
}

/** Where a place of the map is on the canvas. */
export const onCanvas = (map: MapMark, x: number, y: number): readonly [number, number] => [
  map.shiftX + x * map.scale,
  map.shiftY + y * map.scale,
]

/** A box of the canvas in units of the outlines. */
export const toMap = ({ shiftX, shiftY, scale }: MapMark, { x, y, width, height }: Box): Box => ({
  x: (x - shiftX) / scale,
  y: (y - shiftY) / scale,
  width: width / scale,
  height: height / scale,
})

/** A drawn slide as data: pure, the same in every language but for the words in its texts. */
export interface SlideDrawing {
  readonly texts: readonly TextMark[]
  /** Under the map and the texts, in order. */
  readonly shapes: readonly ShapeMark[]
  /** Over the map, under the texts. */
  readonly over: readonly ShapeMark[]
  readonly map: MapMark | null
  /** Things that found no room: rows, columns, sentences. A rehearsal says so before the hall sees it. */
  readonly cut: number
  /** Which step of time stands at which place, for a click on the bars. */
  readonly steps: readonly Box[]
}

export const EMPTY_DRAWING: SlideDrawing = { texts: [], shapes: [], over: [], map: null, cut: 0, steps: [] }

export const joinDrawings = (...parts: readonly SlideDrawing[]): SlideDrawing => ({
  texts: parts.flatMap((part) => part.texts),
  shapes: parts.flatMap((part) => part.shapes),
  over: parts.flatMap((part) => part.over),
  map: parts.find((part) => part.map !== null)?.map ?? null,
  cut: parts.reduce((sum, part) => sum + part.cut, 0),
  steps: parts.flatMap((part) => part.steps),
})

/** A drawing that was laid out from 0 downwards, at its height. */
export const moved = (drawing: SlideDrawing, by: number): SlideDrawing => ({
  ...drawing,
  texts: drawing.texts.map((text) => ({ ...text, y: text.y + by, box: { ...text.box, y: text.box.y + by } })),
  shapes: drawing.shapes.map((shape) => (shape.shape === 'path' ? shape : { ...shape, y: shape.y + by })),
})

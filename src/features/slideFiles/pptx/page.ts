import type PptxGenJS from 'pptxgenjs'
import type { Language } from '../../../domain/region'
import type { ChartSpec } from './chartSpec'
import { cleanText } from './cleanText'
import { COLOUR, FONT } from './look'
import { fitText, type FittedText } from './textFit'

/** Inches. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface TextLook {
  /** Sizes that may be tried, points. */
  readonly largest: number
  readonly smallest: number
  readonly colour?: string
  readonly isBold?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  /** Name in the selection pane. */
  readonly name?: string
}

export interface ShapeLook {
  readonly fill?: string
  readonly line?: string
  /** Points. */
  readonly lineWidth?: number
  readonly name: string
  /** What a screen reader says of it. */
  readonly alt?: string
}

/** A point of a freeform, inches from its box; null ends a ring. */
export type RingPoint = readonly [x: number, y: number] | null

/** The parts of a slide that are written when the package is finished. */
export interface PageParts {
  readonly charts: readonly ChartSpec[]
  readonly alts: ReadonlyMap<string, string>
  /** Texts that stand on the slide cut: whole in the notes. */
  readonly leftovers: readonly string[]
}

/** A slide of a presentation, in inches; every text is cleaned and fitted to its box here. */
export class Page {
  readonly language: Language
  private readonly slide: PptxGenJS.Slide
  private readonly charts: ChartSpec[] = []
  private readonly alts = new Map<string, string>()
  private readonly leftovers: string[] = []
  private readonly names = new Set<string>()
  private readonly written: string[] = []

  constructor(slide: PptxGenJS.Slide, language: Language) {
    this.slide = slide
    this.language = language
  }

  parts(): PageParts {
    return { charts: this.charts, alts: this.alts, leftovers: this.leftovers }
  }

  /** All texts of the slide so far, those of charts and tables included. */
  texts(): readonly string[] {
    return this.written
  }

  /** A name of its own for an object: PowerPoint's selection pane and the alternative texts go by it. */
  private nameOf(wanted: string): string {
    const clean = cleanText(wanted).replaceAll(/\s+/g, ' ')
    let name = clean
    for (let i = 2; this.names.has(name); i += 1) name = `${clean} ${i}`
    this.names.add(name)
    return name
  }

  private fitted(text: string, box: Box, { largest, smallest, isBold = false }: TextLook): FittedText {
    const clean = cleanText(text)
    const found = fitText(clean, { w: box.w, h: box.h, largest, smallest, isBold })
    if (found.isCut) this.leftovers.push(clean)
    this.written.push(clean)
    return found
  }

  /** The title, in the place that its layout gives it. */
  title(text: string, box: Box, look: TextLook): FittedText {
    const found = this.fitted(text, box, look)
    this.slide.addText(found.text, {
      placeholder: 'title',
      fontFace: FONT,
      fontSize: found.size,
      bold: look.isBold ?? false,
      color: look.colour ?? COLOUR.ink,
      objectName: this.nameOf('Title'),
    })
    return found
  }

  /** A text in a box; an empty one is not written. */
  text(text: string, box: Box, look: TextLook): FittedText {
    const found = this.fitted(text, box, look)
    if (found.text === '') return { ...found, height: 0 }
    this.slide.addText(found.text, {
      ...box,
      margin: 0,
      fontFace: FONT,
      fontSize: found.size,
      bold: look.isBold ?? false,
      color: look.colour ?? COLOUR.ink,
      align: look.align ?? 'left',
      valign: look.valign ?? 'top',
      objectName: this.nameOf(look.name ?? found.text.slice(0, 40)),
    })
    return found
  }

  /** A text that leads to an address. */
  link(text: string, address: string, box: Box, look: TextLook): void {
    const found = this.fitted(text, box, look)
    const options = {
      hyperlink: { url: address },
      fontFace: FONT,
      fontSize: found.size,
      color: COLOUR.link,
    }
    this.slide.addText([{ text: found.text, options }], {
      ...box,
      margin: 0,
      align: look.align ?? 'left',
      valign: look.valign ?? 'top',
      objectName: this.nameOf(found.text),
    })
  }

  private shapeOptions({ fill, line, lineWidth = 0.75, name, alt }: ShapeLook) {
    const objectName = this.nameOf(name)
    if (alt !== undefined) this.alts.set(objectName, cleanText(alt))
    return {
      objectName,
      ...(fill === undefined ? {} : { fill: { color: fill } }),
      ...(line === undefined ? {} : { line: { color: line, width: lineWidth } }),
    }
  }

  rectangle(box: Box, look: ShapeLook & { readonly radius?: number }): void {
    const kind = look.radius === undefined ? 'rect' : 'roundRect'
    const rounded = look.radius === undefined ? {} : { rectRadius: look.radius }
    this.slide.addShape(kind, { ...box, ...rounded, ...this.shapeOptions(look) })
  }

  ellipse(box: Box, look: ShapeLook): void {
    this.slide.addShape('ellipse', { ...box, ...this.shapeOptions(look) })
  }

  /** A shape of free outline; its rings stand in one path. */
  freeform(box: Box, rings: readonly RingPoint[], look: ShapeLook): void {
    let isFirst = true
    const points = rings.map((point) => {
      const moveTo = isFirst
      isFirst = point === null
      if (point === null) return { close: true as const }
      return moveTo ? { x: point[0], y: point[1], moveTo } : { x: point[0], y: point[1] }
    })
    // The types leave out this one of the shapes.
    this.slide.addShape('custGeom' as 'rect', { ...box, points, ...this.shapeOptions(look) })
  }

  /** A picture in PNG. */
  picture(png: Uint8Array, box: Box, name: string, alt: string): void {
    const objectName = this.nameOf(name)
    // pptxgenjs writes the alternative text of a picture itself.
    this.slide.addImage({
      ...box,
      data: `image/png;base64,${base64Of(png)}`,
      altText: cleanText(alt),
      objectName,
    })
  }

  /** A native chart; its part and its workbook are written from `spec`. */
  chart(spec: ChartSpec, box: Box, name: string, alt: string): void {
    const data = [{ name: '1', labels: ['1'], values: [1] }]
    const objectName = this.nameOf(name)
    this.slide.addChart('bar', data, { ...box, objectName, altText: cleanText(alt) })
    this.charts.push(cleanSpec(spec))
    for (const { labels = new Map() } of spec.series)
      this.written.push(...[...labels.values()].map(({ text }) => text))
  }

  table(rows: PptxGenJS.TableRow[], options: PptxGenJS.TableProps, name: string, alt: string): void {
    const objectName = this.nameOf(name)
    this.alts.set(objectName, cleanText(alt))
    this.written.push(...rows.flat().flatMap(({ text }) => (typeof text === 'string' ? [text] : [])))
    this.slide.addTable(rows, { fontFace: FONT, ...options, objectName })
  }
}

const base64Of = (bytes: Uint8Array): string =>
  btoa(bytes.reduce((all, byte) => all + String.fromCodePoint(byte), ''))

const cleanSpec = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  categories: spec.categories.map((text) => cleanText(text)),
  series: spec.series.map(({ labels = new Map(), ...series }) => ({
    ...series,
    name: cleanText(series.name),
    labels: new Map([...labels].map(([i, label]) => [i, { ...label, text: cleanText(label.text) }])),
  })),
})

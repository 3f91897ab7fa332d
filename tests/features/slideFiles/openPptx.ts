import { strFromU8, unzipSync } from 'fflate'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/g, (_whole, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(code)),
  )

const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0)

/** A chart with what its workbook holds. */
export interface OpenChart {
  readonly xml: string
  readonly sheet: string
}

export interface OpenPptx {
  readonly parts: ReadonlyMap<string, string>
  /** XML of the slides, in their order. */
  readonly slides: readonly string[]
  readonly notes: readonly string[]
  /** All texts of a slide, its charts and tables included. */
  readonly textsOf: (slide: number) => readonly string[]
  readonly chartsOf: (slide: number) => readonly OpenChart[]
  /** Alternative text by name of the object. */
  readonly altsOf: (slide: number) => ReadonlyMap<string, string>
}

const texts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:a:t|c:v)>([^<]*)<\/(?:a:t|c:v)>/g)].map(([, text = '']) => unescaped(text))

/** Opens a presentation as a test reads it: every part as text, workbooks of charts included. */
export function openPptx(bytes: Uint8Array): OpenPptx {
  const parts = new Map<string, string>()
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('.xlsx')) {
      for (const [inner, part] of Object.entries(unzipSync(content))) {
        parts.set(`${path}!${inner}`, strFromU8(part))
      }
    } else parts.set(path, strFromU8(content))
  }
  const numbered = (pattern: RegExp) =>
    [...parts.keys()]
      .filter((path) => pattern.test(path))
      .toSorted((a, b) => numberOf(a) - numberOf(b))
      .map((path) => parts.get(path) ?? '')
  const slides = numbered(/^ppt\/slides\/slide\d+\.xml$/)
  const chartsOf = (slide: number): readonly OpenChart[] => {
    const rels = parts.get(`ppt/slides/_rels/slide${slide}.xml.rels`) ?? ''
    return [...rels.matchAll(/charts\/(chart\d+\.xml)/g)].map(([, chart = '']) => {
      const book = /embeddings\/([^"]+\.xlsx)/.exec(parts.get(`ppt/charts/_rels/${chart}.rels`) ?? '')?.[1]
      return {
        xml: parts.get(`ppt/charts/${chart}`) ?? '',
        sheet: parts.get(`ppt/embeddings/${book}!xl/worksheets/sheet1.xml`) ?? '',
      }
    })
  }
  return {
    parts,
    slides,
    notes: numbered(/^ppt\/notesSlides\/notesSlide\d+\.xml$/),
    chartsOf,
    textsOf: (slide) => [slides[slide - 1] ?? '', ...chartsOf(slide).map(({ xml }) => xml)].flatMap(texts),
    altsOf: (slide) =>
      new Map(
        [...(slides[slide - 1] ?? '').matchAll(/<p:cNvPr id="\d+" name="([^"]*)" descr="([^"]*)"/g)].map(
          ([, name = '', alt = '']) => [unescaped(name), unescaped(alt)] as const,
        ),
      ),
  }
}

/** Values of a series by index; a point that is not there is a gap. */
export function seriesValues(chart: OpenChart, series: number): ReadonlyMap<number, number> {
  const own = chart.xml.split('<c:ser>')[series + 1] ?? ''
  const values = /<c:(?:val|yVal)>[\s\S]*?<\/c:(?:val|yVal)>/.exec(own)?.[0] ?? ''
  return new Map(
    [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(
      ([, index, value]) => [Number(index), Number(value)] as const,
    ),
  )
}

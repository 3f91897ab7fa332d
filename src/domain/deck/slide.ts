import type { DivisionId } from '../division'
import type { Period } from '../period'
import type { Language, LocalText, RegionId } from '../region'

/** A text that is there in every language: a slide is laid out for the longest of the three. */
export type StageText = Readonly<Record<Language, string>>

/** The four marks of "no value"; each has a pattern and words, never a number. */
export type SlideAbsence = 'missing' | 'impossible' | 'hidden' | 'incomparable'

/** A figure of a slide: what was painted, what it is worth, and how it is written. */
export interface SlideFigure {
  /** indicator|region|period|division|normalisation, as everywhere in `data-obs`. */
  readonly key: string
  readonly value: number | null
  readonly text: StageText
  readonly absence: SlideAbsence | null
}

/** Which way something went, for the sign beside it; `none` when there is nothing to compare. */
export type SlideDirection = 'up' | 'down' | 'flat' | 'none'

/** Whether a change is good news; `neutral` where nobody says what is better. */
export type SlideFavour = 'good' | 'bad' | 'neutral'

export interface SlideChange {
  /** "▲ 10,0 % бір жылда" without the sign. */
  readonly text: StageText
  readonly direction: SlideDirection
  readonly favour: SlideFavour
}

export interface SlideRegion {
  readonly id: RegionId
  readonly name: StageText
}

/** One class of the legend: a colour of the palette for light and for dark ground, its range in words, its number. */
export interface SlideClass {
  readonly light: string
  readonly dark: string
  readonly text: StageText
}

export interface SlideLegend {
  readonly unit: StageText
  readonly classes: readonly SlideClass[]
  /** Marks of "no value" that occur in any frame, with their words. */
  readonly absences: readonly { readonly absence: SlideAbsence; readonly text: StageText }[]
}

/** One region in one frame. */
export interface SlideValue extends SlideFigure {
  readonly region: RegionId
  /** Class of the legend; null where it has none. */
  readonly classIndex: number | null
  /** "3" or a band "3–9"; null where regions are not ranked. Those of another rule are ranked among themselves. */
  readonly rank: string | null
  /** How many regions were ranked together. */
  readonly rankedOf?: number
  readonly change: SlideChange | null
  /** Counted by another rule: ≠ beside the value. */
  readonly isOtherRule: boolean
}

/** What a map, tiles or ranking show of one period. */
export interface SlideFrame {
  readonly period: Period
  readonly label: StageText
  /** In the order of the ranking: best or largest first, then those ranked apart, then those without a value. */
  readonly values: readonly SlideValue[]
  readonly national: SlideFigure
  readonly change: SlideChange | null
  /** "15 of 16 regions reported"; empty where all did. */
  readonly coverage: StageText
}

/**
 * Raw counts on a map: each region on quiet ground, its pattern kept where it has no value, and on its place a circle in the
 * colour of its class. A circle's area is in proportion to the value: radius = full × √(value ÷ most), none for zero.
 */
export interface SlideCircles {
  /** Value of the full circle: the largest of all periods of the indicator, so that a size means the same in every frame. */
  readonly most: number
  /** Round values of the legend, the largest first: nested circles that stand on one point. */
  readonly sizes: readonly { readonly value: number; readonly text: StageText }[]
  /** "The area of a circle is in proportion to the value" */
  readonly note: StageText
}

/** Regions by one indicator at one period, or over several that are played. */
export interface RegionsBody {
  readonly kind: 'regions'
  readonly layout: 'map' | 'tiles' | 'ranking'
  readonly division: DivisionId
  readonly regions: readonly SlideRegion[]
  readonly legend: SlideLegend
  /** Of a map of counts; left out where the regions themselves are filled, and of tiles and rankings. */
  readonly circles?: SlideCircles
  /** One frame a period, ascending; a scene that stands still has one. */
  readonly frames: readonly SlideFrame[]
  /** Index of the frame that is shown first. */
  readonly start: number
  /** Whether anybody says what is better; a neutral indicator has no places. */
  readonly isJudged: boolean
  /** "Kazakhstan" */
  readonly nationalLabel: StageText
  /** Chosen in the address: in a gold ring. */
  readonly selected: RegionId | null
  /** Heading of the regions that are ranked apart: "By another rule". */
  readonly apartLabel?: StageText
}

export interface SlideLine {
  readonly id: string
  readonly name: StageText
  /** Slot of a compared region 0–5, the country, or one of the grey ones behind. */
  readonly role: number | 'national' | 'other'
  /** One a period; null where there is no value: the line has a gap there. */
  readonly values: readonly (number | null)[]
  /** The last value of the line as text. */
  readonly last: SlideFigure
}

/** One indicator over time. */
export interface LinesBody {
  readonly kind: 'lines'
  readonly unit: StageText
  readonly periods: readonly { readonly id: Period; readonly label: StageText }[]
  readonly lines: readonly SlideLine[]
  /** Round values of the upright axis, ascending, with their texts. */
  readonly ticks: readonly { readonly value: number; readonly text: StageText }[]
  /** Indexes of periods from which another rule counts, with the reason. */
  readonly breaks: readonly { readonly at: number; readonly text: StageText }[]
  readonly target: { readonly value: number; readonly text: StageText } | null
}

export interface SlideCell extends SlideFigure {
  /** −3 … 3 deviations in steps; null where it has no distance. */
  readonly step: number | null
  /** p ≈ ‖ ± ≠ beside the value. */
  readonly marks: string
}

/** Regions by several indicators, coloured by distance from the mean. */
export interface GridBody {
  readonly kind: 'grid'
  readonly columns: readonly {
    readonly id: string
    readonly name: StageText
    readonly unit: StageText
    readonly isNeutral: boolean
  }[]
  readonly rows: readonly { readonly region: SlideRegion; readonly cells: readonly SlideCell[] }[]
  /** What the colours mean, from far worse to far better. */
  readonly scale: readonly [StageText, StageText]
  /** What is said of columns and rows that find no room; `{n}` stands for how many. */
  readonly leftOut?: { readonly columns: StageText; readonly rows: StageText }
}

export interface SlidePoint {
  readonly region: SlideRegion
  readonly x: SlideFigure
  readonly y: SlideFigure
  /** Residents, for the area of the point. */
  readonly size: number | null
  /** Slot of a compared region; null for the others. */
  readonly slot: number | null
}

export interface SlideAxis {
  readonly name: StageText
  readonly unit: StageText
  readonly median: number | null
  /** Round values that hold all points, ascending. */
  readonly ticks?: LinesBody['ticks']
}

/** Two indicators against each other. */
export interface PointsBody {
  readonly kind: 'points'
  readonly x: SlideAxis
  readonly y: SlideAxis
  readonly points: readonly SlidePoint[]
  /** Correlation with n, and the caution. */
  readonly sentence: StageText
}

/** A big number with what it is. */
export interface SlideCard {
  readonly label: StageText
  readonly figure: SlideFigure
  readonly unit: StageText
  readonly change: SlideChange | null
  /** "5th of 16", or empty. */
  readonly place: StageText
}

/** A region's passport, an indicator, the programme: figures and a few sentences. */
export interface CardsBody {
  readonly kind: 'cards'
  readonly cards: readonly SlideCard[]
  readonly sentences: readonly StageText[]
}

/** Anything that is best read as a table: difference of two, similar regions, sessions, coverage. */
export interface TableBody {
  readonly kind: 'table'
  readonly headings: readonly StageText[]
  readonly rows: readonly {
    readonly head: StageText
    readonly cells: readonly (SlideFigure & { readonly favour: SlideFavour })[]
  }[]
  /** What is said of rows that find no room; `{n}` stands for how many. */
  readonly leftOut?: StageText
}

/** Title, section, closing scene. */
export interface WordsBody {
  readonly kind: 'words'
  readonly layout: 'title' | 'section' | 'closing'
}

/** A scene whose data are not there: calm, with the reason; never an error on stage. */
export interface GoneBody {
  readonly kind: 'gone'
  readonly reason: StageText
}

export type SlideBody =
  | RegionsBody
  | LinesBody
  | GridBody
  | PointsBody
  | CardsBody
  | TableBody
  | WordsBody
  | GoneBody

/** What has to be known of a slide before it is shown to a hall. */
export type SlideCaution =
  | 'missing'
  | 'provisional'
  | 'late'
  | 'revised'
  | 'other-rule'
  | 'unknown-parameter'
  | 'untranslated'

/** For a language without a text of its own, the language that lends it one. */
export type Lenders = Readonly<Partial<Record<Language, Language>>>

/**
 * All that a scene shows, in data: the stage draws it, PPTX, PDF and PNG are made of it, the hall kit carries it, a frozen
 * scene keeps it. Plain JSON; it needs no source and no network.
 */
export interface Slide {
  /** Title in the languages it was written in, the others from the view. */
  readonly title: StageText
  /** Languages whose title was not written and is lent by another. */
  readonly lent: readonly Language[]
  /** Who lends, by the key of the text on stage: `title`, `subtitle`, `callout-0`; without texts that are there. */
  readonly lenders?: Readonly<Record<string, Lenders>>
  readonly subtitle: StageText
  readonly body: SlideBody
  readonly callouts: readonly { readonly region: RegionId; readonly text: StageText }[]
  /** "Source: …. Data as of 12 March 2021." Empty for sections and closing scenes. */
  readonly source: StageText
  /** Label of demonstration data and of figures of one's own; null with a real source. */
  readonly demonstration: StageText | null
  /** Full address of the view, without language; null for scenes of words. */
  readonly address: string | null
  readonly datasetVersion: string
  /** The figures by which a scene knows that its data have changed; the most important first. */
  readonly figures: readonly (SlideFigure & { readonly label: StageText })[]
  readonly cautions: readonly SlideCaution[]
}

/** The text in a language, the same in the three: for names, numbers, marks. */
export const sameText = (text: string): StageText => ({ kk: text, ru: text, en: text })

/** A text of the user in every language, lent by the first language that has it; empty when none has. */
export function lentText(text: LocalText, fallback: StageText): StageText {
  const any = [text.kk, text.ru, text.en].find((each) => each !== undefined && each.trim() !== '')
  const of = (language: Language) => {
    const own = text[language]
    if (own !== undefined && own.trim() !== '') return own
    return fallback[language] === '' ? (any ?? '') : fallback[language]
  }
  return { kk: of('kk'), ru: of('ru'), en: of('en') }
}

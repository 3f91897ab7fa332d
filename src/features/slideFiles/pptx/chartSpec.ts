/** Marks of the points of a line or a scatter. */
export type ChartMark = 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'star'

/** A text at a point, as the stage writes the figure. */
export interface PointLabel {
  readonly text: string
  readonly place: 'r' | 'l' | 't' | 'b' | 'outEnd'
}

export interface ChartSeries {
  readonly name: string
  /** Null: no value; the line has a gap there, the bar is not drawn, the cell of the workbook is empty. */
  readonly values: readonly (number | null)[]
  /** Of a scatter: as many as values. */
  readonly xs?: readonly (number | null)[]
  readonly colour: string
  /** Width of the line, points; 0 = points only. */
  readonly width: number
  readonly isDashed?: boolean
  readonly mark?: ChartMark | null
  readonly markSize?: number
  /** Colours and marks of single points; null: those of the series. */
  readonly points?: readonly ({ readonly colour: string; readonly mark?: ChartMark } | null)[]
  /** By index of the point. */
  readonly labels?: ReadonlyMap<number, PointLabel>
}

export interface ChartAxis {
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly decimals: number
  readonly title?: string
  readonly isHidden?: boolean
}

/** A native chart: what is drawn, and the table of its embedded workbook. */
export interface ChartSpec {
  readonly kind: 'bar' | 'line' | 'scatter'
  /** Names of bars, periods of a line, names of the points of a scatter's first series. */
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly valueAxis: ChartAxis
  /** Of a scatter. */
  readonly xAxis?: ChartAxis
  /** Points. */
  readonly fontSize: number
  /** Part of the width that the names beside the bars have. */
  readonly namesPart?: number
  /** One name of so many stands on the axis of a line. */
  readonly labelEvery?: number
  /** Where the lines themselves stand, in parts of the chart; left out, the program decides. */
  readonly plot?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

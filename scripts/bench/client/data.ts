/** One indicator as the reference pages fetch it. */
export interface BenchIndicator {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly decimals: number
  /** How the national figure is made of the regions. */
  readonly overRegions: 'sum' | 'mean'
  readonly periods: readonly string[]
  /** One row a region in the order of `BenchData.regions`, one number a period; null is missing. */
  readonly values: readonly (readonly (number | null)[])[]
}

/** `data.json` of the reference pages: everything in one file. */
export interface BenchData {
  readonly regions: readonly { readonly id: string; readonly name: string; readonly shortName: string }[]
  readonly indicators: readonly BenchIndicator[]
}

/** `shapes.json`: one SVG path a region, Albers kilometres with y downwards, and where its label stands. */
export interface BenchShapes {
  readonly viewBox: string
  readonly shapes: readonly {
    readonly id: string
    readonly d: string
    readonly label: readonly [number, number]
  }[]
}

export const COLOURS = ['#cfe7e8', '#8fccd0', '#4aa9b4', '#1b7c90', '#0c5068'] as const
export const NO_DATA = '#eeeeee'

/** Files are preloaded by the page, so that they come together with its script. */
export async function fetchJson<T>(file: string): Promise<T> {
  const answer = await fetch(file)
  // Written by the benchmark itself.
  return (await answer.json()) as T
}

/** Numbers as the page writes them. */
export function formatOf(indicator: BenchIndicator): (value: number | null | undefined) => string {
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: indicator.decimals,
    maximumFractionDigits: indicator.decimals,
  })
  return (value) => (value === null || value === undefined ? '–' : format.format(value))
}

/** Upper borders of five classes with about as many values each, over all periods. */
export function bordersOf(indicator: BenchIndicator): readonly number[] {
  const sorted = indicator.values
    .flat()
    .filter((value) => value !== null)
    .toSorted((a, b) => a - b)
  return [1, 2, 3, 4].map((part) => sorted[Math.floor((sorted.length * part) / 5)] ?? Infinity)
}

export function colourOf(value: number | null | undefined, borders: readonly number[]): string {
  if (value === null || value === undefined) return NO_DATA
  const above = borders.findIndex((border) => value < border)
  return COLOURS[above === -1 ? COLOURS.length - 1 : above] ?? NO_DATA
}

/** The national figure of every period, of the regions that reported. */
export function nationalOf(indicator: BenchIndicator): readonly (number | null)[] {
  return indicator.periods.map((_, at) => {
    const present = indicator.values.map((row) => row[at] ?? null).filter((value) => value !== null)
    if (present.length === 0) return null
    const sum = present.reduce((total, value) => total + value, 0)
    return indicator.overRegions === 'sum' ? sum : sum / present.length
  })
}

/** Row numbers from the largest value to the smallest; missing ones last. */
export function rankingOf(indicator: BenchIndicator, at: number): readonly number[] {
  const valueOf = (row: number) => indicator.values[row]?.[at] ?? -Infinity
  return indicator.values.map((_, row) => row).toSorted((a, b) => valueOf(b) - valueOf(a) || a - b)
}

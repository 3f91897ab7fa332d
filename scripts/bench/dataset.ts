import type { components } from '../../src/data/contract'
import { makeCatalogue, makePopulations } from '../../mocks/catalogue'
import { seriesOf } from '../../mocks/observations'
import type { BenchData } from './client/data'

type Schemas = components['schemas']

/** What a back-end of the contract holds: the demonstration data, or a larger division made of them. */
export interface Dataset {
  readonly catalogue: Schemas['Catalogue']
  readonly populations: Schemas['Populations']
  readonly seriesOf: (indicator: string) => Schemas['ObservationSeries'] | null
  readonly regions: readonly Schemas['Region'][]
}

/** The demonstration data: sixteen regions. */
export function demonstration(): Dataset {
  const catalogue = makeCatalogue()
  return {
    catalogue,
    populations: makePopulations(),
    seriesOf,
    regions: catalogue.divisions[0]?.regions ?? [],
  }
}

const squareId = (index: number) => `square-${String(index + 1).padStart(3, '0')}`

/** The same indicators over a made-up division; each square repeats the history of a region from another quarter on. */
export function enlarged(count: number): Dataset {
  const small = demonstration()
  const { length } = small.regions
  const indexes = Array.from({ length: count }, (_, index) => index)
  const turn = <T>(cells: readonly T[], index: number): T[] => {
    const by = (Math.floor(index / length) * 4) % cells.length
    return [...cells.slice(by), ...cells.slice(0, by)]
  }
  const rows = <T>(matrix: readonly (readonly T[])[]) =>
    indexes.map((index) => turn(matrix[index % length] ?? [], index))
  const texts = (lines: readonly string[]) =>
    rows(lines.map((line) => [...line])).map((cells) => cells.join(''))
  const regions = indexes.flatMap((index): Schemas['Region'][] => {
    const like = small.regions[index % length]
    const name = { kk: `Шаршы ${index + 1}`, ru: `Квадрат ${index + 1}`, en: `Square ${index + 1}` }
    const short = { kk: `Ш${index + 1}`, ru: `К${index + 1}`, en: `S${index + 1}` }
    const codes = { iso: null, isoOld: null, kato: String(100_000_000 + index) }
    return like === undefined
      ? []
      : [{ ...like, id: squareId(index), kind: 'oblast', name, shortName: short, abbreviation: short, codes }]
  })
  const years = new Map(small.populations.populations.map((row) => [`${row.region} ${row.year}`, row]))
  const populations = indexes.flatMap((index) =>
    Array.from({ length: 8 }, (_, year) => 2013 + year).flatMap((year) => {
      const row = years.get(`${small.regions[index % length]?.id ?? ''} ${year}`)
      return row === undefined ? [] : [{ ...row, region: squareId(index) }]
    }),
  )
  const made = new Map<string, Schemas['ObservationSeries'] | null>()
  const enlarge = (id: string) => {
    const one = small.seriesOf(id)
    if (one === null) return null
    const { values, statuses, rules, margins } = one
    return {
      ...one,
      values: rows(values),
      statuses: texts(statuses),
      ...(rules !== undefined && { rules: texts(rules) }),
      ...(margins !== undefined && { margins: rows(margins) }),
      revisions: [],
      lateReports: [],
    }
  }
  return {
    catalogue: {
      ...small.catalogue,
      divisions: small.catalogue.divisions
        .filter(({ id }) => id === '2013')
        .map((division) => ({ ...division, regions })),
      targets: [],
    },
    populations: { ...small.populations, populations },
    regions,
    seriesOf: (id) => {
      if (!made.has(id)) made.set(id, enlarge(id))
      return made.get(id) ?? null
    },
  }
}

/** `data.json` of the reference pages: the listed indicators, in English. */
export function benchData({ catalogue, regions, seriesOf }: Dataset): BenchData {
  return {
    regions: regions.map(({ id, name, shortName }) => ({
      id,
      name: name.en ?? id,
      shortName: shortName.en ?? id,
    })),
    indicators: catalogue.indicators
      .filter(({ role }) => role === 'listed')
      .flatMap(({ id, name, unit, decimals, overRegions }) => {
        const series = seriesOf(id)
        if (series === null) return []
        return {
          id,
          name: name.en ?? id,
          unit,
          decimals,
          overRegions: overRegions === 'sum' ? 'sum' : 'mean',
          periods: series.periods,
          values: series.values,
        }
      }),
  }
}

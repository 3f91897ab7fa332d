import type { PopulationTable } from './catalogue'
import type { DivisionId, Population } from './division'
import type { RegionId } from './region'

/** The latest count of residents that is not after a year; null where there is none. */
export function residentsIn(
  table: PopulationTable | null,
  division: DivisionId,
  region: RegionId,
  year: number,
): Population | null {
  const own = (table ?? []).filter(
    (row) => row.division === division && row.region === region && row.year <= year,
  )
  return own.reduce<Population | null>(
    (latest, row) => (latest === null || row.year > latest.year ? row : latest),
    null,
  )
}

/** Townspeople in percent of all residents; null where they are not known or nobody lives there. */
export const urbanShareOf = ({ residents, urban }: Population): number | null =>
  urban === undefined || residents === 0 ? null : (urban / residents) * 100

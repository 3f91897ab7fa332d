import type { Session } from '../database'
import { Refused } from './refused'

/** Version of the contract that every answer is written for. */
export const CONTRACT = '1.3'

/** Which import the figures are of, and what it calls itself. */
export interface Stamp {
  readonly import: number
  /** Counts what was published or corrected since. */
  readonly edition: number
  readonly version: string
  readonly as_of: string
  readonly first_period: string
  readonly last_period: string
}

/** @throws Refused while nothing has been imported. */
export async function stampOf(session: Session): Promise<Stamp> {
  const [stamp] = await session.query<Stamp>(
    'select import, edition, version, as_of::text, first_period, last_period from dataset',
  )
  if (stamp === undefined) throw new Refused(503, 'No dataset has been imported yet')
  return stamp
}

/** Regions of a division in their order. @throws Refused when there are no figures for it. */
export async function regionsOf(session: Session, division: string): Promise<readonly string[]> {
  const rows = await session.query<{ id: string }>(
    `select id from region where division = $1 and exists (select from series where division = $1) order by position`,
    [division],
  )
  if (rows.length === 0) throw new Refused(404, 'There are no figures for this division')
  return rows.map(({ id }) => id)
}

/** All periods of a dataset, for a series that nobody has reported. */
export function periodsOf(
  { first_period, last_period }: Stamp,
  frequency: 'quarter' | 'year',
): readonly string[] {
  const [first, last] = [first_period, last_period].map((period) => Number(period.slice(0, 4)))
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => String((first ?? 0) + at))
  if (frequency === 'year') return years
  const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
  return quarters.filter(
    (period) =>
      (first_period.length === 4 || period >= first_period) &&
      (last_period.length === 4 || period <= last_period),
  )
}

import type { Session } from '../database'
import { Refused } from './refused'

/** Version of the contract that every answer is written for. */
export const CONTRACT = '1.2'

/** Which import the figures are of, and what it calls itself. */
export interface Stamp {
  readonly import: number
  readonly version: string
  readonly as_of: string
  readonly first_period: string
  readonly last_period: string
}

/** @throws Refused while nothing has been imported. */
export async function stampOf(session: Session): Promise<Stamp> {
  const [stamp] = await session.query<Stamp>(
    'select import, version, as_of::text, first_period, last_period from dataset',
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

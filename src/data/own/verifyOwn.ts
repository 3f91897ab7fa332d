import { DataError } from '../../domain/DataError'
import type { IndicatorId } from '../../domain/indicator'
import type { DataSource } from '../dataSource'

/** The division that the map shows. */
const DIVISION = '2013'

/**
 * Asks a source for its catalogue and all its figures, as the app will: what the reader of the contract refuses is found
 * before anything is switched.
 * @returns the first indicator that has a figure; null where none has.
 * @throws DataError
 */
export async function verifyOwn(source: DataSource): Promise<IndicatorId | null> {
  const { data: catalogue } = await source.catalogue()
  await source.populations()
  const ids = catalogue.indicators.map(({ id }) => id)
  if (ids.length === 0)
    throw new DataError('not-found', { adapter: 'own', resource: '/catalogue', reason: 'no indicators' })
  const { data: grids } = await source.observations(ids, DIVISION)
  const listed = new Set(catalogue.indicators.flatMap(({ id, role }) => (role === 'listed' ? [id] : [])))
  const filled = grids.filter(({ values }) => values.some((value) => !Number.isNaN(value)))
  return (filled.find(({ indicator }) => listed.has(indicator)) ?? filled[0])?.indicator ?? null
}

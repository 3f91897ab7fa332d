import { boundariesAnswer, type BoundariesFile } from '../../../../src/data/answers/boundariesAnswer'
import { datasetAnswer } from '../../../../src/data/answers/datasetAnswer'
import type { components } from '../../../../src/data/contract'
import type { Session } from '../database'
import { readDatasetInfo, readDivisions } from './catalogue'
import { Refused } from './refused'

type Wire = components['schemas']

interface Provenance {
  readonly publisher: Wire['LocalText'] | null
  readonly licence: Wire['LocalText'] | null
  readonly licence_url: string | null
}

/** What the dataset is, with its publisher and licence. */
export async function readDataset(session: Session): Promise<Wire['Dataset']> {
  const [row] = await session.query<Provenance>('select publisher, licence, licence_url from dataset')
  const { publisher = null, licence = null, licence_url: url = null } = row ?? {}
  const catalogue = { dataset: await readDatasetInfo(session), divisions: await readDivisions(session) }
  return datasetAnswer(catalogue, {
    ...(publisher === null ? {} : { publisher }),
    ...(licence === null ? {} : { licence: { name: licence, ...(url === null ? {} : { url }) } }),
  })
}

/** Boundaries of a division. @throws Refused where none were imported. */
export async function readBoundaries(session: Session, division: string): Promise<Wire['Boundaries']> {
  const [row] = await session.query<{ division: Wire['DivisionId']; topology: BoundariesFile }>(
    'select division, topology from boundaries where division = $1',
    [division],
  )
  if (row === undefined) throw new Refused(404, 'There are no boundaries of this division')
  return boundariesAnswer(row.division, row.topology)
}

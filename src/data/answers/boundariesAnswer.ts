import type { components } from '../contract'
import { RESOURCES_CONTRACT } from './resourcesContract'

type Schemas = components['schemas']
/** A topology as a file has it: TopoJSON, perhaps with an attribution. */
export type BoundariesFile = Omit<Schemas['Boundaries'], 'contract' | 'division'>

/** The answer to `/boundaries/{division}`. */
export const boundariesAnswer = (
  division: Schemas['DivisionId'],
  file: BoundariesFile,
): Schemas['Boundaries'] => ({ ...file, contract: RESOURCES_CONTRACT, division })

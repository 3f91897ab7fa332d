import * as v from 'valibot'
import type { IndicatorId, IndicatorMetadata } from '../../domain/indicator'
import type { components } from '../contract'
import { parseWire } from './parseWire'
import { refuse, type Origin } from './refuse'
import { idSchema } from './wireParts'
import { localProse, proseText } from './wireText'

type WireMetadata = components['schemas']['IndicatorMetadata']

const metadataSchema = v.object({
  contract: v.string(),
  id: idSchema,
  definition: localProse,
  numeratorText: localProse,
  denominatorText: localProse,
  disaggregations: v.array(localProse),
  sources: v.array(proseText),
})

/**
 * How an indicator is counted, from its JSON.
 * @throws DataError when another indicator was answered or a field breaks the contract.
 */
export function readIndicatorMetadata(json: unknown, asked: IndicatorId, origin: Origin): IndicatorMetadata {
  const wire = parseWire(metadataSchema, json, origin) satisfies WireMetadata
  if (wire.id !== asked) throw refuse(origin, 'id', `asked for "${asked}", got "${wire.id}"`)
  const { id, definition, numeratorText, denominatorText, disaggregations, sources } = wire
  return { id, definition, numeratorText, denominatorText, disaggregations, sources }
}

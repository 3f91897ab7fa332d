import * as v from 'valibot'
import type { Catalogue, DatasetMetadata } from '../../domain/catalogue'
import type { LocalText } from '../../domain/region'
import type { components } from '../contract'
import { datasetFields } from './catalogue'
import { parseWire } from './parseWire'
import { refuse, type Origin } from './refuse'
import { divisionIdSchema } from './wireParts'
import { cleanText, localName } from './wireText'

type WireDataset = components['schemas']['Dataset']

const MOST_LETTERS = 2000

/** An address that says whose it is: no name before an @ that would pass for the host. */
function isPlainAddress(text: string): boolean {
  try {
    const { username, password } = new URL(text)
    return username === '' && password === ''
  } catch {
    return false
  }
}

const addressSchema = v.pipe(
  v.string(),
  v.maxLength(MOST_LETTERS),
  v.regex(/^https?:\/\//, 'Invalid address: expected http:// or https://'),
  v.check(isPlainAddress, 'Invalid address'),
)

const datasetSchema = v.object({
  contract: v.string(),
  ...datasetFields,
  publisher: v.exactOptional(localName),
  licence: v.exactOptional(v.object({ name: localName, url: v.exactOptional(addressSchema) })),
  divisions: v.pipe(v.array(divisionIdSchema), v.minLength(1)),
})

/** Version of the dataset that a payload of `/dataset` is, cleaned as any name is; null when it does not say. */
export function versionOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('version' in json)) return null
  return typeof json.version === 'string' ? cleanText(json.version) : null
}

const isNamed = (text: LocalText): boolean => Object.keys(text).length > 0

/** What the catalogue says as well and must say alike: whoever reads one of them may not be told another thing. */
const TOLD_TWICE = ['id', 'isDemonstration', 'asOf', 'firstPeriod', 'lastPeriod'] as const

/**
 * What a source says of its data as a whole, from its JSON; of the same version it must not contradict the catalogue.
 * @throws DataError naming the path and the reason.
 */
export function readDataset(json: unknown, catalogue: Catalogue, origin: Origin): DatasetMetadata {
  const {
    contract: _,
    publisher,
    licence,
    ...told
  } = parseWire(datasetSchema, json, origin) satisfies WireDataset
  const known = catalogue.dataset
  // A saved copy may be of an earlier version, of which the catalogue of today says nothing.
  if (told.version === known.version) {
    for (const field of TOLD_TWICE) {
      if (told[field] === known[field]) continue
      throw refuse(origin, field, `${String(told[field])}, but the catalogue says ${String(known[field])}`)
    }
    const divisions = catalogue.divisions.map(({ id }) => id)
    if (told.divisions.join() !== divisions.join())
      throw refuse(origin, 'divisions', `${told.divisions.join()}, but the catalogue has ${divisions.join()}`)
  }
  const url = licence?.url ?? null
  return {
    ...told,
    publisher: publisher !== undefined && isNamed(publisher) ? publisher : null,
    licence: licence === undefined || (!isNamed(licence.name) && url === null) ? null : { ...licence, url },
  }
}

import * as v from 'valibot'
import type { DataError } from '../../domain/DataError'
import { refuse, type Origin } from './refuse'

/** Major version of the contract this build reads. */
export const CONTRACT_MAJOR = 1

/** `series[0].values[3][7]` from the steps of an issue of the schema. */
export function issuePath(issue: v.BaseIssue<unknown>): string {
  let path = ''
  for (const item of issue.path ?? []) {
    path += typeof item.key === 'number' ? `[${item.key}]` : `${path === '' ? '' : '.'}${String(item.key)}`
  }
  return path
}

/** Another major version is refused before its shape is judged, so that the message names the true cause. */
function wrongContract(json: unknown, origin: Origin): DataError | null {
  const contract = typeof json === 'object' && json !== null && 'contract' in json ? json.contract : undefined
  if (contract === undefined) return refuse(origin, 'contract', 'the contract version is missing')
  const version = typeof contract === 'string' ? /^(\d{1,3})\.\d{1,3}$/.exec(contract) : null
  if (version === null) return refuse(origin, 'contract', 'expected a version such as "1.0"')
  if (Number(version[1]) === CONTRACT_MAJOR) return null
  const reason = `contract ${version[0]}, this build knows ${CONTRACT_MAJOR}.x`
  return refuse(origin, 'contract', reason, 'wrong-version')
}

/** Checks a payload against its schema without coercion; the first thing wrong is named. */
export function parseWire<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  origin: Origin,
): v.InferOutput<S> {
  const wrong = wrongContract(json, origin)
  if (wrong !== null) throw wrong
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw refuse(origin, issuePath(issue), issue.message)
}

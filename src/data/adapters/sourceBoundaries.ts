import * as v from 'valibot'
import { DataError } from '../../domain/DataError'
import type { DivisionId } from '../../domain/division'
import { parseWire } from '../wire/parseWire'
import { refuse, type Origin } from '../wire/refuse'
import { divisionIdSchema } from '../wire/wireParts'
import { boundaryFiles, type BoundaryFilesOptions } from './boundaryFiles'
import type { BoundaryFiles } from './contractSource'

const headSchema = v.object({ contract: v.string(), division: divisionIdSchema })

/** Regions of another division may have the same ids and other borders: the answer must be to what was asked. */
function checkHead(json: unknown, asked: DivisionId, origin: Origin): void {
  const { division } = parseWire(headSchema, json, origin)
  if (division === asked) return
  throw refuse(origin, 'division', `borders of ${division}, ${asked} was asked for`, 'wrong-division')
}

/**
 * Boundaries of the source (`/boundaries/2013` of the contract), or those of the app where it has none.
 * @param own how the source is asked; `appUrl` is its base address, with a slash at its end.
 */
export function sourceBoundaries(own: BoundaryFilesOptions, ofApp: BoundaryFiles): BoundaryFiles {
  const asked = boundaryFiles({ ...own, suffix: '', checkHead })
  let isFirst = true
  return async (...question) => {
    // The page has preloaded those of the app: taking them costs nothing, and they are there should the source have none.
    const inReserve = isFirst ? ofApp(...question) : null
    isFirst = false
    inReserve?.catch(() => undefined)
    try {
      return await asked(...question)
    } catch (error) {
      if (!(error instanceof DataError) || error.kind !== 'not-found') throw error
      return inReserve ?? ofApp(...question)
    }
  }
}

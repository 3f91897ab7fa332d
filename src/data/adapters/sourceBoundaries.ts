import { DataError } from '../../domain/DataError'
import { boundaryFiles, type BoundaryFilesOptions } from './boundaryFiles'
import type { BoundaryFiles } from './contractSource'

/**
 * Boundaries of the source (`/boundaries/2013` of the contract), or those of the app where it has none.
 * @param own how the source is asked; `appUrl` is its base address, with a slash at its end.
 */
export function sourceBoundaries(own: BoundaryFilesOptions, ofApp: BoundaryFiles): BoundaryFiles {
  const asked = boundaryFiles({ ...own, suffix: '' })
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

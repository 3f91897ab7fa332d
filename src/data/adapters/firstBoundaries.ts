import { DataError } from '../../domain/DataError'
import type { BoundaryFiles } from './contractSource'

/** The boundaries of the package, or those of the app where it has none. */
export function firstOf(own: BoundaryFiles, ofApp: BoundaryFiles): BoundaryFiles {
  return async (...asked) => {
    try {
      return await own(...asked)
    } catch (error) {
      if (!(error instanceof DataError) || error.kind !== 'not-found') throw error
      return ofApp(...asked)
    }
  }
}

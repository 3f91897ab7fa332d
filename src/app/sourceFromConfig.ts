import { makeMockSource } from '../data/adapters/mockSource'
import type { Config } from '../data/config'
import type { DataSource } from '../data/dataSource'

/** Signing in: its source and its parts of the page come together. */
export const loadSignIn = () => import('./signIn')

/**
 * The adapter that the installation chose. There is no default: without a valid config there is no source. Each is loaded
 * where it is chosen; that of the demonstration is in the first picture.
 */
export async function sourceFromConfig(config: Config): Promise<DataSource> {
  switch (config.source.kind) {
    case 'mock':
      return makeMockSource()
    case 'http': {
      if (config.source.signIn !== null) return (await loadSignIn()).makeSignInSource(config.source)
      const { makeHttpSource } = await import('../data/adapters/httpSource')
      return makeHttpSource(config.source)
    }
    case 'files': {
      const { makeFilesSource } = await import('../data/adapters/filesSource')
      return makeFilesSource(config.source)
    }
  }
}

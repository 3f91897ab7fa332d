import { makeHttpSource } from '../data/adapters/httpSource'
import { makeMockSource } from '../data/adapters/mockSource'
import type { Config } from '../data/config'
import type { DataSource } from '../data/dataSource'

/**
 * The adapter that the installation chose. There is no default: without a valid config there is no source. The adapter of
 * files and signing in are loaded where they are chosen; the others are in the first picture.
 */
export async function sourceFromConfig(config: Config): Promise<DataSource> {
  switch (config.source.kind) {
    case 'mock':
      return makeMockSource()
    case 'http': {
      const { signIn } = config.source
      if (signIn === null) return makeHttpSource(config.source)
      const { makeSignInSource } = await import('../data/signIn/signInSource')
      return makeSignInSource(config.source, signIn)
    }
    case 'files': {
      const { makeFilesSource } = await import('../data/adapters/filesSource')
      return makeFilesSource(config.source)
    }
  }
}

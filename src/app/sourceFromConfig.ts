import { makeFilesSource } from '../data/adapters/filesSource'
import { makeHttpSource } from '../data/adapters/httpSource'
import { makeMockSource } from '../data/adapters/mockSource'
import type { Config } from '../data/config'
import type { DataSource } from '../data/dataSource'

/** The adapter that the installation chose. There is no default: without a valid config there is no source. */
export function sourceFromConfig(config: Config): DataSource {
  switch (config.source.kind) {
    case 'mock':
      return makeMockSource()
    case 'http':
      return makeHttpSource(config.source)
    case 'files':
      return makeFilesSource(config.source)
  }
}

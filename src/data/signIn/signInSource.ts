import { makeHttpSource } from '../adapters/httpSource'
import { appUrl } from '../appUrl'
import type { HttpSourceConfig } from '../config'
import type { DataSource } from '../dataSource'
import { keepSnapshots, type PinnedSnapshots } from '../snapshots'
import { carryAs } from './carryAs'
import { browserPlace, type Place } from './place'
import { publicCopies } from './publicCopies'
import { Session } from './session'
import { readSignInConfig } from './signInConfig'
import { unpublishedMark } from './unpublishedMark'

/** What a test puts in place of the browser's own. */
interface Surroundings {
  readonly appUrl: string
  readonly snapshots: PinnedSnapshots
  readonly place: Place
}

/**
 * A back-end that answers more to whoever has signed in: to everybody as any back-end, with copies; to one person with
 * their token, without copies, and with a mark on the source of the figures.
 * @throws ConfigError when the setting `source.signIn` is wrong.
 */
export function makeSignInSource(
  config: HttpSourceConfig,
  surroundings: Surroundings = { appUrl: appUrl(), snapshots: keepSnapshots(), place: browserPlace() },
): DataSource {
  const { appUrl: app, place } = surroundings
  const session = new Session(readSignInConfig(config), app, place)
  const source = makeHttpSource(config, {
    appUrl: app,
    snapshots: publicCopies(surroundings.snapshots, session),
    carry: carryAs(session, new URL(config.baseUrl, app).href),
  })
  const isPublic = () => session.get().person === null
  return {
    id: source.id,
    adapter: source.adapter,
    signIn: session,
    get copies() {
      return isPublic() ? (source.copies ?? null) : null
    },
    async catalogue(options) {
      const answer = await source.catalogue(options)
      if (isPublic()) return answer
      const { dataset } = answer.data
      return {
        ...answer,
        data: { ...answer.data, dataset: { ...dataset, source: unpublishedMark(dataset.source) } },
      }
    },
    async dataset(options) {
      const answer = await source.dataset(options)
      if (isPublic()) return answer
      return { ...answer, data: { ...answer.data, source: unpublishedMark(answer.data.source) } }
    },
    populations: (...asked) => source.populations(...asked),
    programme: (...asked) => source.programme(...asked),
    indicatorMetadata: (...asked) => source.indicatorMetadata(...asked),
    breakdowns: (...asked) => source.breakdowns(...asked),
    observations: (...asked) => source.observations(...asked),
    boundaries: (...asked) => source.boundaries(...asked),
    register: (...asked) => source.register(...asked),
  }
}

import { QueryClient } from '@tanstack/react-query'
import type { AskForScenes } from '../../data/offline/keepAnswers'
import { boundariesQuery, observationsQuery, programmeQuery } from '../../data/queries'
import type { Scene } from '../../domain/deck/deck'
import { indicatorsNeeded } from '../../view/indicatorsNeeded'
import { resolveIndicator } from '../../view/selection'
import { DEFAULT_VIEW } from '../../view/view'
import { loadSlideData } from './loadSlideData'

/**
 * Asks for all that some scenes are made of, for what the map asks for when the app opens, and for what opens pages that
 * nobody has visited: all indicators of the usual division, and the programme.
 */
export function askForScenes(scenes: readonly Scene[]): AskForScenes {
  return async (source) => {
    // A cache of its own: what the page has already read must be asked for once more to be kept.
    const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })
    const { catalogue, grids } = await loadSlideData(client, source, scenes)
    const opening = DEFAULT_VIEW.division
    const first = indicatorsNeeded(resolveIndicator(catalogue, DEFAULT_VIEW.indicator).value)
    // Past the cache: the map asks for its own indicators, and finds only the answer to just that.
    await source.observations(first, opening)
    const ids = catalogue.indicators.map(({ id }) => id)
    if (!grids.has(opening)) await client.fetchQuery(observationsQuery(source, ids, opening))
    await client.ensureQueryData(programmeQuery(source, catalogue.programme.id))
    for (const division of new Set([opening, ...grids.keys()])) {
      await client.fetchQuery(boundariesQuery(source, division, 'light'))
    }
    client.clear()
  }
}

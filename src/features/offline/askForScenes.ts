import { QueryClient } from '@tanstack/react-query'
import type { AskForScenes } from '../../data/offline/keepAnswers'
import {
  boundariesQuery,
  catalogueQuery,
  observationsQuery,
  populationsQuery,
  programmeQuery,
  registerQuery,
} from '../../data/queries'
import type { Scene } from '../../domain/deck/deck'
import { sessionsQueryOf } from '../../view/compare/sessionsQuery'
import { indicatorsNeeded } from '../../view/indicatorsNeeded'
import { resolveIndicator } from '../../view/selection'
import { slideNeeds } from '../../view/slides/slideNeeds'
import { DEFAULT_VIEW } from '../../view/view'

/**
 * Asks for all that some scenes are made of, by the very questions of the app, so that the same answers are found again.
 * What the map asks for when the app opens is among them.
 */
export function askForScenes(scenes: readonly Scene[]): AskForScenes {
  return async (source) => {
    // A cache of its own: what the page has already read must be asked for once more to be kept.
    const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })
    const { data: catalogue } = await client.fetchQuery(catalogueQuery(source))
    await client.fetchQuery(populationsQuery(source))
    const needs = slideNeeds(scenes, catalogue)
    const ids = catalogue.indicators.map(({ id }) => id)
    const first = indicatorsNeeded(resolveIndicator(catalogue, DEFAULT_VIEW.indicator).value)
    const opening = DEFAULT_VIEW.division
    await client.fetchQuery(observationsQuery(source, first, opening))
    for (const division of new Set([opening, ...needs.divisions])) {
      await client.fetchQuery(observationsQuery(source, ids, division))
      await client.fetchQuery(boundariesQuery(source, division, 'light'))
    }
    for (const id of needs.programmes) await client.fetchQuery(programmeQuery(source, id))
    for (const { register, query } of needs.registers) {
      await client.fetchQuery(registerQuery(source, register, query))
    }
    for (const division of catalogue.divisions.filter(({ id }) => needs.sessions.includes(id))) {
      await client.fetchQuery(sessionsQueryOf(source, division))
    }
    client.clear()
  }
}

import type { QueryClient } from '@tanstack/react-query'
import type { DataSource } from '../../data/dataSource'
import {
  catalogueQuery,
  observationsQuery,
  populationsQuery,
  programmeQuery,
  registerQuery,
} from '../../data/queries'
import type { Scene } from '../../domain/deck/deck'
import { loadAllLanguages } from '../../i18n/loadAllLanguages'
import { sessionsQueryOf } from '../../view/compare/sessionsQuery'
import type { RegisterPageId } from '../../view/registerView'
import type { SlideData } from '../../view/slides/slideData'
import { slideNeeds } from '../../view/slides/slideNeeds'
import { makeSpeakers } from '../../view/slides/speakers'

/** Answers by what they were asked for. */
async function mapOf<K, T>(
  keys: readonly K[],
  ask: (key: K) => Promise<{ readonly data: T }>,
): Promise<Map<K, T>> {
  return new Map(await Promise.all(keys.map(async (key) => [key, (await ask(key)).data] as const)))
}

/**
 * All that the slides of some scenes are made of, by the very questions of the app.
 * @throws DataError when one of them is not answered: a presentation that is taken away has no holes.
 */
export async function loadSlideData(
  client: QueryClient,
  source: DataSource,
  scenes: readonly Scene[],
): Promise<SlideData> {
  const { data: catalogue } = await client.ensureQueryData(catalogueQuery(source))
  const { data: populations } = await client.ensureQueryData(populationsQuery(source))
  const needs = slideNeeds(scenes, catalogue)
  const ids = catalogue.indicators.map(({ id }) => id)
  const grids = await mapOf(needs.divisions, (id) =>
    client.ensureQueryData(observationsQuery(source, ids, id)),
  )
  const programmes = await mapOf(needs.programmes, (id) => client.ensureQueryData(programmeQuery(source, id)))
  const divisions = catalogue.divisions.filter(({ id }) => needs.sessions.includes(id))
  const sessions = await mapOf(divisions, (division) =>
    client.ensureQueryData(sessionsQueryOf(source, division)),
  )
  const registers = await mapOf(needs.registers, ({ register, query }) =>
    client.ensureQueryData(registerQuery<RegisterPageId>(source, register, query)),
  )
  await loadAllLanguages(['base', 'analysis', 'present'])
  return {
    catalogue,
    populations,
    grids,
    programmes,
    sessions: new Map([...sessions].map(([{ id }, { rows }]) => [id, rows] as const)),
    registers: new Map([...registers].map(([{ id }, page]) => [id, page] as const)),
    speakers: makeSpeakers(),
    isOwn: source.adapter === 'own',
  }
}

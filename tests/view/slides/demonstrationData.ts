import { QueryClient } from '@tanstack/react-query'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { registerQuery } from '../../../src/data/queries'
import { EMPTY_SCENE, type Scene } from '../../../src/domain/deck/deck'
import { i18n, startI18n } from '../../../src/i18n/i18n'
import { loadAllLanguages } from '../../../src/i18n/loadAllLanguages'
import { sessionsQueryOf } from '../../../src/view/compare/sessionsQuery'
import type { SlideData } from '../../../src/view/slides/slideData'
import { slideNeeds } from '../../../src/view/slides/slideNeeds'
import { makeSpeakers } from '../../../src/view/slides/speakers'

/** A scene of a view. */
export const sceneOf = (address: string, rest: Partial<Scene> = {}): Scene => ({
  ...EMPTY_SCENE,
  id: 'scene',
  kind: 'view',
  address,
  ...rest,
})

/** All that some scenes need of the demonstration data, read through the port, and the texts of three languages. */
export async function demonstrationData(scenes: readonly Scene[] = [sceneOf('map')]): Promise<SlideData> {
  if (!i18n.isInitialized) await startI18n('kk')
  await loadAllLanguages(['base', 'analysis', 'present'])
  const source = makeMockSource('http://birlik.test/')
  const client = new QueryClient()
  const [{ data: catalogue }, { data: populations }] = await Promise.all([
    source.catalogue(),
    source.populations(),
  ])
  const needs = slideNeeds(scenes, catalogue)
  const ids = catalogue.indicators.map(({ id }) => id)
  const asked = <K, T>(keys: readonly K[], ask: (key: K) => Promise<T>): Promise<readonly T[]> =>
    Promise.all(keys.map(ask))
  const known = catalogue.divisions.filter(({ id }) => needs.sessions.includes(id))
  const [grids, programmes, sessions, registers] = await Promise.all([
    asked(needs.divisions, async (id) => [id, (await source.observations(ids, id)).data] as const),
    asked(needs.programmes, async (id) => [id, (await source.programme(id)).data] as const),
    asked(known, async (division) => {
      const { data } = await client.fetchQuery(sessionsQueryOf(source, division))
      return [division.id, data.rows] as const
    }),
    asked(needs.registers, async ({ id, register, query }) => {
      const { data } = await client.fetchQuery(registerQuery(source, register, query))
      return [id, data] as const
    }),
  ])
  return {
    catalogue,
    populations,
    grids: new Map(grids),
    speakers: makeSpeakers(),
    programmes: new Map(programmes),
    sessions: new Map(sessions),
    registers: new Map(registers),
    isOwn: false,
  }
}

import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { EMPTY_SCENE, type Scene } from '../../../src/domain/deck/deck'
import { i18n, loadAllLanguages, startI18n } from '../../../src/i18n/i18n'
import type { SlideData } from '../../../src/view/slides/slideData'
import { makeSpeakers } from '../../../src/view/slides/speakers'

/** The demonstration data as slides are made of them, read through the port, and the texts of three languages. */
export async function demonstrationData(): Promise<SlideData> {
  if (!i18n.isInitialized) await startI18n('kk')
  await loadAllLanguages(['base', 'analysis', 'present'])
  const source = makeMockSource('http://birlik.test/')
  const [{ data: catalogue }, { data: populations }] = await Promise.all([
    source.catalogue(),
    source.populations(),
  ])
  const division = catalogue.divisions[0]
  if (division === undefined) throw new Error('The demonstration has no division')
  const ids = catalogue.indicators.map(({ id }) => id)
  const { data: grids } = await source.observations(ids, division.id)
  return {
    catalogue,
    populations,
    grids: new Map([[division.id, grids]]),
    speakers: makeSpeakers(),
    programmes: new Map(),
    metadata: new Map(),
    sessions: new Map(),
  }
}

/** A scene of a view. */
export const sceneOf = (address: string, rest: Partial<Scene> = {}): Scene => ({
  ...EMPTY_SCENE,
  id: 'scene',
  kind: 'view',
  address,
  ...rest,
})

import { QueryClientProvider } from '@tanstack/react-query'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import type { ReactNode } from 'react'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import type { DataSource } from '../../../src/data/dataSource'
import { DataSourceProvider } from '../../../src/data/DataSourceProvider'
import { makeQueryClient } from '../../../src/data/queryClient'
import { EMPTY_SCENE, type Scene } from '../../../src/domain/deck/deck'
import { startI18n } from '../../../src/i18n/i18n'
import { useSlides } from '../../../src/view/slides/useSlides'

const scene = (id: string, address: string | null, rest: Partial<Scene> = {}): Scene => ({
  ...EMPTY_SCENE,
  id,
  kind: address === null ? 'title' : 'view',
  address,
  ...rest,
})

const ADDRESSES = [
  null,
  'map',
  'map?indicator=eca-total',
  'map?indicator=nothing',
  'regions/akmola',
  'programme',
]
const SCENES = ADDRESSES.map((address, i) => scene(`scene-${i}`, address))

beforeAll(() => startI18n('ru'))

function show(source: DataSource, first: readonly Scene[]) {
  const client = makeQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <DataSourceProvider source={source}>{children}</DataSourceProvider>
    </QueryClientProvider>
  )
  return renderHook((props?: { scenes: readonly Scene[] }) => useSlides(props ?? { scenes: first }), {
    wrapper,
    initialProps: { scenes: first },
  })
}

const port = () => makeMockSource('http://birlik.test/')

/** A source of which one answer never comes. */
const without = (part: 'observations' | 'catalogue' | 'populations'): DataSource => {
  const source = port()
  return {
    id: `without ${part}`,
    adapter: source.adapter,
    catalogue: async () => source.catalogue(),
    dataset: async () => source.dataset(),
    populations: async () => source.populations(),
    programme: async (id) => source.programme(id),
    indicatorMetadata: async (id) => source.indicatorMetadata(id),
    breakdowns: async (id, division) => source.breakdowns(id, division),
    observations: async (ids, division) => source.observations(ids, division),
    boundaries: async (division, level) => source.boundaries(division, level),
    register: async (register, query) => source.register(register, query),
    [part]: async () => Promise.reject(new Error('the network is gone')),
  }
}

describe('the slides of a deck', () => {
  test('come one a scene, in the order of the deck; one that asks in vain says so', async () => {
    const { result } = await show(port(), SCENES)
    expect(result.current).toMatchObject({ state: 'loading', slides: [] })
    await expect.poll(() => result.current.state).toBe('ready')
    expect(result.current.slides.map(({ body }) => body.kind)).toEqual([
      'words',
      'regions',
      'regions',
      'gone',
      'cards',
      'cards',
    ])
  })

  test('stay the same objects where a scene is the same, and change where it is edited', async () => {
    const { result, rerender } = await show(port(), SCENES)
    await expect.poll(() => result.current.state).toBe('ready')
    const before = result.current.slides
    const edited = SCENES.with(1, { ...(SCENES[1] ?? scene('x', 'map')), title: { kk: 'Жаңа атау' } })
    await rerender({ scenes: edited })
    expect(result.current.state).toBe('ready')
    expect(result.current.slides[1]?.title.kk).toBe('Жаңа атау')
    expect(result.current.slides.filter((slide, i) => slide === before[i])).toHaveLength(SCENES.length - 1)
  })

  test('show a frozen scene as it was, beside what it would be now', async () => {
    const { result, rerender } = await show(port(), SCENES)
    await expect.poll(() => result.current.state).toBe('ready')
    const old = result.current.slides[2] ?? expect.fail('no slide')
    const frozen = { at: '2020-01-01T00:00:00.000Z', slide: { ...old, datasetVersion: 'old' } }
    await rerender({ scenes: SCENES.with(1, { ...(SCENES[1] ?? scene('x', 'map')), frozen }) })
    expect(result.current.slides[1]).toBe(frozen.slide)
    expect(result.current.at(1)).toBe(frozen.slide)
    expect(result.current.live[1]?.datasetVersion).not.toBe('old')
  })

  test('without residents values stand as reported', async () => {
    const { result } = await show(without('populations'), [scene('one', 'map')])
    await expect.poll(() => result.current.state).toBe('ready')
    expect(result.current.slides[0]?.figures[0]?.key).toMatch(/\|absolute$/)
  })

  test.each(['catalogue', 'observations'] as const)('fail without any %s', async (part) => {
    const { result } = await show(without(part), [scene('one', 'map')])
    await expect.poll(() => result.current.state).toBe('failed')
  })

  test('of words only need no figures', async () => {
    const { result } = await show(without('observations'), [scene('one', null)])
    await expect.poll(() => result.current.state).toBe('ready')
  })
})

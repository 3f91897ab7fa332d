import { describe, expect, test } from 'vitest'
import type { components } from '../../src/data/contract'
import { DataError } from '../../src/domain/DataError'
import { json, memorySnapshots, portOver, resourceOf, type Body } from './portOver'
import { wireCatalogue } from './wirePayloads'

type Wire = components['schemas']['Dataset']

const { dataset: told } = wireCatalogue()

const wireDataset = (): Wire => ({
  contract: '1.3',
  ...told,
  publisher: { ru: 'Бюро' },
  licence: { name: { en: 'Open' }, url: 'https://example.kz/terms' },
  divisions: wireCatalogue().divisions.map(({ id }) => id),
})

const asked = (payload: Body) =>
  portOver(async (request) =>
    json(resourceOf(request) === '/catalogue' ? wireCatalogue() : payload),
  ).dataset()

/** Kind and reason of the refusal of a payload. */
async function refusal(payload: Body): Promise<readonly [string, string]> {
  const error: unknown = await asked(payload).catch((thrown: unknown) => thrown)
  if (!(error instanceof DataError)) throw new Error('it was taken')
  return [error.kind, error.details.reason]
}

describe('what a source says of its data as a whole', () => {
  test('is read with publisher and licence; what is left out is null', async () => {
    expect((await asked(wireDataset())).data).toMatchObject({
      id: told.id,
      publisher: { ru: 'Бюро' },
      licence: { name: { en: 'Open' }, url: 'https://example.kz/terms' },
    })
    const { publisher: _, licence: __, ...silent } = wireDataset()
    expect((await asked(silent)).data).toMatchObject({ publisher: null, licence: null })
  })

  test('a name in no language names nobody; an address without a name is still a licence', async () => {
    const empty = { ...wireDataset(), publisher: { kk: ' ' }, licence: { name: {} } }
    expect((await asked(empty)).data).toMatchObject({ publisher: null, licence: null })
    const address = { ...wireDataset(), licence: { name: {}, url: 'https://example.kz/terms' } }
    expect((await asked(address)).data.licence).toEqual({ name: {}, url: 'https://example.kz/terms' })
  })

  test.each([
    'javascript:alert(1)',
    'https://',
    'data:text/html,x',
    ' https://example.kz',
    'https://gov.kz@example.com/',
    'example.kz/terms',
    `https://example.kz/${'a'.repeat(2000)}`,
  ])('an address of the licence that is none, or hides its host, is refused: %s', async (url) => {
    const [kind, reason] = await refusal({ ...wireDataset(), licence: { name: {}, url } })
    expect([kind, reason]).toEqual(['malformed', expect.stringMatching(/^licence\.url: /)])
  })

  test.each([
    ['isDemonstration', { isDemonstration: !told.isDemonstration }],
    ['asOf', { asOf: '1999-01-01' }],
    ['id', { id: 'another' }],
    ['lastPeriod', { lastPeriod: '2031' }],
    ['divisions', { divisions: ['2018' as const] }],
    ['divisions', { divisions: [] }],
    ['publisher', { publisher: 'Bureau' }],
    ['title', { title: null }],
  ])('%s that is no such thing, or not what the catalogue says, is refused', async (field, wrong) => {
    const [kind, reason] = await refusal({ ...wireDataset(), ...wrong })
    expect([kind, reason]).toEqual(['malformed', expect.stringContaining(field)])
  })

  test('of another version the catalogue is asked for again, and must then be of it', async () => {
    const next = { ...told, version: 'v2', asOf: '2022-02-02' }
    let isRenewed = false
    const source = (catalogues: 'renewed' | 'left') =>
      portOver(async (request) => {
        if (resourceOf(request) !== '/catalogue') return json({ ...wireDataset(), ...next })
        const answer =
          isRenewed && catalogues === 'renewed' ? { ...wireCatalogue(), dataset: next } : wireCatalogue()
        isRenewed = true
        return json(answer)
      })
    const { data, datasetVersion } = await source('renewed').dataset()
    expect([data.asOf, datasetVersion]).toEqual(['2022-02-02', 'v2'])
    await expect(source('left').dataset()).rejects.toMatchObject({
      kind: 'malformed',
      details: { resource: '/dataset', path: 'datasetVersion' },
    })
  })

  test('a saved copy of an earlier version is shown as old, and kept', async () => {
    const snapshots = memorySnapshots()
    let isUp = true
    let catalogue = wireCatalogue()
    const source = portOver(
      async (request) => {
        if (resourceOf(request) === '/catalogue') return json(catalogue)
        return isUp ? json(wireDataset()) : new Response(null, { status: 500 })
      },
      { snapshots },
    )
    await source.dataset()
    isUp = false
    catalogue = { ...catalogue, dataset: { ...told, version: 'v2', asOf: '2022-02-02' } }
    await source.catalogue()
    const { data, freshness } = await source.dataset()
    expect([data.version, freshness.isStale]).toEqual([told.version, true])
    expect([...snapshots.kept.keys()].some((url) => url.endsWith('/dataset'))).toBe(true)
  })

  test('a source of an earlier contract has none, and says "not found"', async () => {
    const source = portOver(async () => new Response(null, { status: 404 }))
    await expect(source.dataset()).rejects.toMatchObject({
      kind: 'not-found',
      details: { adapter: 'http', resource: '/dataset' },
    })
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryFiles } from '../../src/data/adapters/boundaryFiles'
import { sourceBoundaries } from '../../src/data/adapters/sourceBoundaries'
import { DEFAULT_PATIENCE } from '../../src/data/adapters/fetchJson'
import type { BoundaryLevel } from '../../src/data/dataSource'
import { readBoundaries } from '../../src/data/wire/boundaries'
import { readCatalogue } from '../../src/data/wire/catalogue'
import { DataError } from '../../src/domain/DataError'
import type { DivisionId } from '../../src/domain/division'
import { json } from './portOver'
import { REGIONS_2013, wireCatalogue } from './wirePayloads'

const ORIGIN = { adapter: 'http', resource: '/boundaries/2013.topo.json' }
const CATALOGUE = readCatalogue(wireCatalogue(), ORIGIN)

function division2013() {
  const found = CATALOGUE.divisions.find(({ id }) => id === '2013')
  if (found === undefined) throw new Error('no division')
  return found
}

type Point = [number, number]
/** The box of a region; number 16 is the second part of the last one. */
const boxAt = (number: number): Point[] => {
  const index = number === 16 ? 14 : number
  const west = 50 + (index % 8) * 4
  const south = 42 + Math.floor(index / 8) * 5
  return [
    [west, south],
    [west, south + 4],
    [west + 3, south + 4],
    [west + 3, south],
    [west, south],
  ]
}

interface Geometry {
  type: string
  id: string
  arcs: unknown[]
}

/** Sixteen boxes, one arc each; the last region is made of two. */
function topology() {
  const geometries: Geometry[] = REGIONS_2013.map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] }))
  const last = geometries[15]
  if (last !== undefined) Object.assign(last, { type: 'MultiPolygon', arcs: [[[15]], [[16]]] })
  const arcs: unknown[] = Array.from({ length: 17 }, (_, index) => boxAt(index))
  return {
    type: 'Topology',
    arcs,
    objects: {
      light: { type: 'GeometryCollection', geometries },
      detailed: { type: 'GeometryCollection', geometries: structuredClone(geometries) },
    },
  }
}

const read = (file: unknown, level: BoundaryLevel = 'light') =>
  readBoundaries(file, division2013(), level, ORIGIN)

function refusal(change: (file: ReturnType<typeof topology>) => unknown) {
  const file = topology()
  const result = change(file)
  try {
    read(result ?? file)
  } catch (error) {
    if (error instanceof DataError) return [error.kind, error.details.path]
    throw error
  }
  return 'accepted'
}

const renamed = (id: string) => (file: ReturnType<typeof topology>) =>
  void Object.assign(file.objects.light.geometries[2] ?? {}, { id })

describe('Boundaries', () => {
  test('arrive as rings in longitude and latitude, in the order of the division', () => {
    const { regions, level, division } = read(topology(), 'detailed')
    expect([division, level]).toEqual(['2013', 'detailed'])
    expect(regions.map(({ region }) => region)).toEqual(REGIONS_2013)
    expect(regions[0]?.polygons).toEqual([[boxAt(0)]])
    expect(regions[15]?.polygons).toHaveLength(2)
  })

  test('packed into whole numbers they are the same', () => {
    const file = topology()
    const packed = {
      ...file,
      transform: { scale: [0.5, 0.5], translate: [46, 40] },
      arcs: file.arcs.map((_, index) => {
        let [x, y] = [0, 0]
        return boxAt(index).map(([lon, lat]) => {
          const step = [(lon - 46) * 2 - x, (lat - 40) * 2 - y]
          x += step[0] ?? 0
          y += step[1] ?? 0
          return step
        })
      }),
    }
    expect(read(packed)).toEqual(read(file))
  })

  test('F62: what is no topology is refused', () => {
    expect(refusal(() => ({}))).toEqual(['malformed', 'type'])
    expect(refusal((file) => ({ ...file, objects: {} }))).toEqual(['malformed', 'objects'])
    expect(refusal((file) => ({ ...file, objects: { light: file.objects.light.geometries } }))).toEqual([
      'malformed',
      'objects.light.type',
    ])
    expect(refusal((file) => ({ ...file, arcs: [[['50', 42]]] }))).toEqual(['malformed', 'arcs[0]'])
    expect(refusal((file) => ({ ...file, arcs: [[[Infinity, 42]]] }))).toEqual(['malformed', 'arcs[0]'])
    expect(
      refusal((file) => void Object.assign(file.objects.light.geometries[3] ?? {}, { type: 'Point' })),
    ).toEqual(['malformed', 'objects.light.geometries[3].type'])
  })

  test('F62: arcs that are not there, and far too many points, are refused', () => {
    for (const arc of [99, -99]) {
      expect(
        refusal((file) => void Object.assign(file.objects.light.geometries[3] ?? {}, { arcs: [[arc]] })),
      ).toEqual(['malformed', 'objects.light.geometries[3].arcs'])
    }
    const many = Array.from({ length: 300_001 }, (): Point => [50, 42])
    expect(refusal((file) => ({ ...file, arcs: [many] }))).toEqual(['too-large', 'arcs'])
  })

  test('F63: a missing region, one that stands twice, and one of another division are refused', () => {
    expect(refusal((file) => void file.objects.light.geometries.pop())).toEqual([
      'malformed',
      'objects.light.geometries',
    ])
    expect(refusal(renamed('akmola'))).toEqual(['malformed', 'objects.light.geometries[2].id'])
    expect(refusal(renamed('ulytau'))).toEqual(['wrong-division', 'objects.light.geometries[2].id'])
  })

  test('F63: another projection, swapped axes, and a shape of the size of the country are refused', () => {
    const metres = boxAt(4).map(([lon, lat]) => [lon * 111_000, lat * 111_000])
    const swapped = boxAt(4).map(([lon, lat]) => [lat, lon])
    const huge = [
      [47, 41],
      [47, 55],
      [87, 55],
      [87, 41],
      [47, 41],
    ]
    const flat = [
      [50, 42],
      [51, 42],
      [52, 42],
      [50, 42],
    ]
    for (const arc of [metres, swapped, huge, flat]) {
      expect(refusal((file) => void file.arcs.splice(4, 1, arc))).toEqual([
        'malformed',
        'objects.light.geometries[4]',
      ])
    }
  })

  test('F62: two hundred spoilt files are refused, or hold all regions inside the country', async () => {
    const text = JSON.stringify(topology())
    let body = text
    const files = boundaryFiles({
      adapter: 'http',
      appUrl: 'http://app.test/',
      snapshots: null,
      transport: { carry: async () => json(body), patience: DEFAULT_PATIENCE, sizeLimit: 1e6 },
    })
    const ask = (division: DivisionId) => files(division, 'light', async () => CATALOGUE, null)
    let refused = 0
    const spoil = fc.tuple(
      fc.nat(text.length - 1),
      fc.constantFrom('', '9', '-', '[', '"', 'e9', ',', 'null', '\u0000'),
    )
    await fc.assert(
      fc.asyncProperty(spoil, async ([at, piece]) => {
        body = text.slice(0, at) + piece + text.slice(at + 1)
        const answer = await ask('2013').catch((error: unknown) => error)
        if (answer instanceof DataError) {
          refused += 1
          return true
        }
        if (answer instanceof Error || typeof answer !== 'object' || answer === null || !('data' in answer))
          return false
        const points = JSON.stringify(answer.data).match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []
        return points.every((number) => Number.isFinite(Number(number)))
      }),
      { seed: 62, numRuns: 200 },
    )
    expect(refused).toBeGreaterThan(50)
    body = text
    expect((await ask('2013')).data.regions).toHaveLength(16)
    await expect(ask('2018')).rejects.toMatchObject({ kind: 'not-found' })
  })
  test('F40: borders of another division or another contract are refused, though every id is right', async () => {
    let head: object = {}
    const asked = {
      adapter: 'http',
      appUrl: 'http://app.test/api/',
      snapshots: null,
      transport: {
        carry: async () => json(JSON.stringify({ ...topology(), ...head })),
        patience: DEFAULT_PATIENCE,
        sizeLimit: 1e6,
      },
    }
    const nobody = async () => Promise.reject(new Error('those of the app were taken'))
    const ask = async (says: object) => {
      head = says
      return sourceBoundaries(asked, nobody)('2013', 'light', async () => CATALOGUE, null)
    }
    await expect(ask({ contract: '1.3', division: '2022' })).rejects.toMatchObject({ kind: 'wrong-division' })
    await expect(ask({ contract: '2.0', division: '2013' })).rejects.toMatchObject({ kind: 'wrong-version' })
    await expect(ask({ contract: '1.3' })).rejects.toMatchObject({ kind: 'malformed' })
    expect((await ask({ contract: '1.3', division: '2013' })).data.regions).toHaveLength(16)
  })
})

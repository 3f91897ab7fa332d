import { readFileSync } from 'node:fs'
import { feature, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import divisions from '../../mocks/data/divisions.json'
import { project } from '../../src/domain/albers'
import { geographyOf } from '../../src/view/geography'

type Level = 'light' | 'detailed'
// Written by scripts/build-boundaries.ts.
const topology = JSON.parse(readFileSync('public/boundaries/2013.topo.json', 'utf8')) as Topology<
  Record<Level, GeometryCollection>
>
const regions = divisions[0]?.regions ?? []
const OFFICIAL_COUNTRY_KM2 = 2_724_900

/** Area of a ring on the equal-area plane, km²; positive when it runs counter-clockwise. */
function ringArea(ring: readonly (readonly number[])[]): number {
  const points = ring.map(([longitude = 0, latitude = 0]) => project(longitude, latitude))
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

function polygonsOf(level: Level, id: string): number[][][][] {
  const collection = feature(topology, topology.objects[level])
  const found = collection.features.find((each) => each.id === id)?.geometry
  if (found?.type === 'Polygon') return [found.coordinates]
  return found?.type === 'MultiPolygon' ? found.coordinates : []
}

const areaOf = (level: Level, id: string): number =>
  polygonsOf(level, id).reduce(
    (sum, [outer = [], ...holes]) =>
      sum + Math.abs(ringArea(outer)) - holes.reduce((all, hole) => all + Math.abs(ringArea(hole)), 0),
    0,
  )

/** Even–odd rule over all rings of a region. */
const contains = (level: Level, id: string, [x, y]: readonly [number, number]): boolean =>
  polygonsOf(level, id)
    .flat()
    .reduce((inside, ring) => {
      const crossings = ring.filter(([x1 = 0, y1 = 0], i) => {
        const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? []
        return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
      })
      return crossings.length % 2 === 1 ? !inside : inside
    }, false)

describe.each(['light', 'detailed'] as const)('boundaries, %s', (level) => {
  const { geometries } = topology.objects[level]

  test('are the sixteen regions of 2013', () => {
    expect(new Set(geometries.map((geometry) => geometry.id))).toEqual(
      new Set(regions.map((region) => region.id)),
    )
    expect(geometries).toHaveLength(16)
  })

  test('share twenty-eight borders', () => {
    const pairs = neighbors(geometries).reduce((sum, each) => sum + each.length, 0) / 2
    expect(pairs).toBe(28)
  })

  test('have no gaps and no overlaps: every border belongs to one region or to two', () => {
    const uses = new Map<number, number>()
    const count = (arcs: unknown): void => {
      if (Array.isArray(arcs)) arcs.forEach((part) => count(part))
      else if (typeof arcs === 'number')
        uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1)
    }
    geometries.forEach((geometry) => count('arcs' in geometry ? geometry.arcs : []))
    expect(Math.max(...uses.values())).toBeLessThanOrEqual(2)
    const together = regions.reduce((sum, region) => sum + areaOf(level, region.id), 0)
    expect(Math.abs(together / OFFICIAL_COUNTRY_KM2 - 1)).toBeLessThan(0.01)
  })

  test.each(regions.map((region) => [region.id, region.areaKm2, region.kind] as const))(
    '%s has about its official area',
    (id, official, kind) => {
      const tolerance = kind === 'city' ? 0.6 : 0.15
      expect(Math.abs(areaOf(level, id) / (official ?? 1) - 1)).toBeLessThan(tolerance)
    },
  )

  test('Astana lies in its own outline, surrounded by Akmola; Almaty in its own, beside Almaty Region', () => {
    expect(contains(level, 'astana', [71.43, 51.13])).toBe(true)
    expect(contains(level, 'akmola', [71.43, 51.13])).toBe(false)
    expect(contains(level, 'akmola', [70.4, 51.9])).toBe(true)
    expect(contains(level, 'almaty-city', [76.92, 43.26])).toBe(true)
    expect(contains(level, 'almaty-region', [76.92, 43.26])).toBe(false)
  })

  test('Baikonur is part of Kyzylorda', () => {
    expect(contains(level, 'kyzylorda', [63.31, 45.63])).toBe(true)
  })
})

describe('the geography of the map', () => {
  const { arrows, tiles, insets, labels } = geographyOf('2013')
  const ids = regions.map((region) => region.id)

  test('gives every region a tile of its own, a label and arrows', () => {
    expect(Object.keys(tiles).toSorted()).toEqual(ids.toSorted())
    expect(new Set(Object.values(tiles).map((place) => place.join(','))).size).toBe(16)
    expect(Object.keys(labels).toSorted()).toEqual(ids.toSorted())
    expect(Object.keys(insets).toSorted()).toEqual(['almaty-city', 'astana'])
  })

  test('lets the arrows reach every region from any other in at most eight presses', () => {
    for (const start of ids) {
      const distance = new Map([[start, 0]])
      const queue = [start]
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        for (const next of Object.values(arrows[id] ?? {})) {
          if (distance.has(next)) continue
          distance.set(next, (distance.get(id) ?? 0) + 1)
          queue.push(next)
        }
      }
      expect(distance.size).toBe(16)
      expect(Math.max(...distance.values())).toBeLessThanOrEqual(8)
    }
  })
})

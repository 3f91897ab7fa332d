import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import divisions from '../../mocks/data/divisions.json'
import places from '../../mocks/data/places.json'
import { project } from '../../src/domain/albers'

// Written by scripts/build-boundaries.ts.
const topology = JSON.parse(readFileSync('public/boundaries/2013.topo.json', 'utf8')) as Topology<
  Record<'detailed', GeometryCollection>
>
const regions = divisions[0]?.regions ?? []
/** Boundaries are generalised: a place may lie so far beyond its own, km. */
const TOLERANCE = 15

type Point = readonly [number, number]

function ringsOf(region: string): readonly (readonly Point[])[] {
  const found = feature(topology, topology.objects.detailed).features.find(
    ({ id }) => id === region,
  )?.geometry
  const polygons =
    found?.type === 'Polygon' ? [found.coordinates] : found?.type === 'MultiPolygon' ? found.coordinates : []
  return polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat)))
}

const sidesOf = (ring: readonly Point[]): readonly (readonly [Point, Point])[] =>
  ring.map((point, i) => [point, ring[(i + 1) % ring.length] ?? point])

function isInside(sides: readonly (readonly [Point, Point])[], [x, y]: Point): boolean {
  const crossings = sides.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  )
  return crossings.length % 2 === 1
}

function distance([[x1, y1], [x2, y2]]: readonly [Point, Point], [x, y]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
  const at = Math.min(1, Math.max(0, along))
  return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1))
}

describe('places of the registers', () => {
  test.each(regions.map((region) => [region.id, region.centre.kk] as const))(
    'of %s lie in its boundary, the centre first',
    (region, centre) => {
      const own = places.filter((place) => place.region === region)
      expect(own[0]?.name.kk).toBe(centre)
      // The capital has three districts that stood in all these years.
      expect(own.length).toBeGreaterThanOrEqual(region === 'astana' ? 4 : 6)
      const sides = ringsOf(region).flatMap(sidesOf)
      for (const { id, lon, lat } of own) {
        const at = project(lon, lat)
        const away = isInside(sides, at) ? 0 : Math.min(...sides.map((side) => distance(side, at)))
        expect(away, `${id} is ${away.toFixed(1)} km outside`).toBeLessThan(TOLERANCE)
      }
    },
  )

  test('lie inside nearly always, not only near', () => {
    const sides = new Map(regions.map(({ id }) => [id, ringsOf(id).flatMap(sidesOf)]))
    const outside = places.filter(
      ({ region, lon, lat }) => !isInside(sides.get(region) ?? [], project(lon, lat)),
    )
    expect(outside.length).toBeLessThanOrEqual(5)
  })

  test('have ids of their own, names in three languages, and regions that exist', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
    const known = new Set(regions.map(({ id }) => id))
    for (const { id, region, name, local } of places) {
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/)
      expect(known.has(region), id).toBe(true)
      for (const text of [...Object.values(name), ...Object.values(local)]) expect(text, id).not.toBe('')
      expect(local.kk, id).toMatch(/ (қалалық|аудандық)$/)
      expect(local.ru, id).toMatch(/^города |района( «.+»)?$|^района /)
    }
  })
})

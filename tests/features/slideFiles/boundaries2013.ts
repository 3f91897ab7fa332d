import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Boundaries, Polygon } from '../../../src/data/dataSource'

// Written by scripts/build-boundaries.ts.
const topology = JSON.parse(readFileSync('public/boundaries/2013.topo.json', 'utf8')) as Topology<
  Record<'detailed', GeometryCollection>
>

/** The boundaries that the app shows. */
export const BOUNDARIES: Boundaries = {
  division: '2013',
  level: 'detailed',
  regions: feature(topology, topology.objects.detailed).features.map(({ id, geometry }) => ({
    region: String(id),
    polygons: (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : []) as unknown as Polygon[],
  })),
}

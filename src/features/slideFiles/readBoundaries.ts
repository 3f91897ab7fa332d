import type { QueryClient } from '@tanstack/react-query'
import type { Boundaries, DataSource } from '../../data/dataSource'
import { boundariesQuery } from '../../data/queries'
import type { Slide } from '../../domain/deck/slide'
import type { DivisionId } from '../../domain/division'

/**
 * Outlines of the divisions that slides have maps of, as far as they can be had: the light ones, which the app has already,
 * where the detailed ones cannot; a map without any is its ranking.
 */
export async function readBoundaries(
  client: QueryClient,
  source: DataSource,
  slides: readonly Slide[],
): Promise<ReadonlyMap<DivisionId, Boundaries>> {
  const divisions = new Set(
    slides.flatMap(({ body }) => (body.kind === 'regions' && body.layout === 'map' ? [body.division] : [])),
  )
  const found = await Promise.all(
    [...divisions].map(async (division) => {
      for (const level of ['detailed', 'light'] as const) {
        try {
          const { data } = await client.ensureQueryData({
            ...boundariesQuery(source, division, level),
            retry: 1,
          })
          return [[division, data] as const]
        } catch {
          // The next level, or none.
        }
      }
      return []
    }),
  )
  return new Map(found.flat())
}

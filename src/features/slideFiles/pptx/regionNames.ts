import type { SlideBody, SlideRegion } from '../../../domain/deck/slide'

/** The regions that a body speaks of. */
export function regionsOf(body: SlideBody): readonly SlideRegion[] {
  switch (body.kind) {
    case 'regions':
      return body.regions
    case 'grid':
      return body.rows.map(({ region }) => region)
    case 'points':
      return body.points.map(({ region }) => region)
    default:
      return []
  }
}

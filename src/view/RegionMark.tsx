import { COMPARED_COLOURS } from '../domain/palette'
import { MARK_PATHS } from './comparedMarks'

interface Props {
  /** Slot of the compared region, from 0. */
  readonly slot: number
  /** Side of the square it stands in, px. */
  readonly size?: number
}

/** Colour and shape of a compared region. Its name stands beside it, so it is silent. */
export function RegionMark({ slot, size = 12 }: Props) {
  return (
    <svg className="region-mark" width={size} height={size} viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={MARK_PATHS[slot]} fill={COMPARED_COLOURS[slot]} />
    </svg>
  )
}

import { DRAW } from '../../../ui/drawing'

interface Props {
  readonly distance: number
  /** Distance that fills the width. */
  readonly most: number
  readonly width: number
  readonly isNear: boolean
}

const HEIGHT = 8

/** A distance as a length, in a box of `width` × 8: the same elements on the screen and in files. */
export function DistanceBar({ distance, most, width, isNear }: Props) {
  // Even nearness is seen: a bar of nothing would look like a missing one.
  const length = most === 0 ? 2 : Math.max(2, (distance / most) * width)
  return (
    <g>
      <rect width={width} height={HEIGHT} rx="4" fill={DRAW.ground} />
      <rect width={length} height={HEIGHT} rx="4" fill={isNear ? DRAW.brand : DRAW.hatch} />
    </g>
  )
}

/** Radius of a circle whose area is in proportion to the value; the largest value of all periods has the full radius. */
export const circleRadius = (value: number, max: number, full: number): number =>
  value <= 0 || max <= 0 ? 0 : full * Math.sqrt(value / max)

import type { RegionFigure } from '../../../domain/crossSection'

/** Place as a number or a band: "3", "3–9", or a dash where there is none. */
export const placeText = ({ rank }: RegionFigure): string =>
  rank === null ? '–' : rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`

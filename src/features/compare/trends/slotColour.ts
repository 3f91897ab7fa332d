import { COMPARED_COLOURS } from '../../../domain/palette'
import { DRAW } from '../../../ui/drawing'

/** Colour of a compared region; ink for the country. */
export const slotColour = (slot: number | null): string =>
  slot === null ? DRAW.ink : (COMPARED_COLOURS[slot] ?? DRAW.ink)

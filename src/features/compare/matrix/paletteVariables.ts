import { DISTANCE_COLOURS, inkOn, NEUTRAL_DISTANCE_COLOURS } from '../../../domain/palette'

const variables = (name: string, colours: readonly string[]): readonly (readonly [string, string])[] =>
  colours.flatMap((colour, i) => [
    [`--${name}-${i}`, colour],
    [`--${name}-ink-${i}`, inkOn(colour)],
  ])

/** The palettes of the domain for the style sheet: `--judged-0` … `--judged-6` and the ink on each, `--neutral-…` likewise. */
export const PALETTE_VARIABLES: Readonly<Record<string, string>> = Object.fromEntries([
  ...variables('judged', DISTANCE_COLOURS),
  ...variables('neutral', NEUTRAL_DISTANCE_COLOURS),
])

import { sightClass, SIGHT_BORDERS } from '../../../domain/blindSpots'
import { paletteColours } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { DRAW } from '../../../ui/drawing'
import { sharePercent } from '../../../view/programme/sharePercent'
import type { GapsModel } from './gapsModel'

/** A region of the map, all its words ready. */
export interface DrawnSight {
  readonly region: RegionId
  readonly label: string
  readonly text: string
  readonly fill: string
}

/** From least seen to all: pale is blind. */
export const SIGHT_COLOURS: readonly string[] = paletteColours('teal', SIGHT_BORDERS.length + 1, false)

/** What the map draws of each region. */
export const drawnSights = ({ sights }: GapsModel, { formats, local }: Words): readonly DrawnSight[] =>
  sights.map(({ region, abbreviation, share }) => ({
    region,
    label: local(abbreviation).text,
    text: share === null ? '—' : sharePercent(share, formats),
    fill: share === null ? DRAW.noData : (SIGHT_COLOURS[sightClass(share)] ?? DRAW.noData),
  }))

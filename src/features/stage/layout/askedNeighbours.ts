import type { RegionsBody, StageText } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { LEADING, SMALLEST, type Box } from './canvas'
import { shownValue } from './labelForms'
import type { TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, line, widestOf } from './text'

/** Regions with a common border and their values, in two columns, as many as there is room for. */
export function neighbours(
  body: RegionsBody,
  region: RegionId,
  area: Box,
  heading: StageText,
  values: RegionsBody['frames'][number]['values'],
  { map, measure }: StageOptions,
): readonly TextMark[] {
  const near = map?.places.get(region)?.neighbours ?? []
  const row = SMALLEST * LEADING + 6
  const half = (area.width - 32) / 2
  const rows = Math.min(Math.floor((area.height - row) / row), Math.ceil(near.length / 2))
  if (near.length === 0 || rows < 1) return []
  const texts: TextMark[] = [
    line('asked-near', area.x, area.y, heading, SMALLEST, measure, { weight: 600, tone: 'muted' }),
  ]
  near.slice(0, rows * 2).forEach((id, at) => {
    const value = values.find((each) => each.region === id)
    const name = body.regions.find((each) => each.id === id)?.name
    if (value === undefined || name === undefined) return
    const x = area.x + (at % 2) * (half + 32)
    const y = area.y + row + Math.floor(at / 2) * row
    const words = shownValue(value)
    const room = half - widestOf(words, SMALLEST, measure) - 12
    const fitted = fit(name, room, [{ size: SMALLEST, most: 1 }], measure)
    if (fitted.count > 1) return
    texts.push(block(`near-${id}`, x, y, room, fitted, { weight: 400, tone: 'ink' }))
    texts.push(
      line(`near-${id}-value`, x + half, y, words, SMALLEST, measure, {
        weight: 600,
        tone: 'ink',
        anchor: 'end',
        figure: value.key,
      }),
    )
  })
  return texts
}

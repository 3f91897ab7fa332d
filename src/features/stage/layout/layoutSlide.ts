import { sameText, type Slide, type StageText } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { above, type Box } from './canvas'
import { cardsLayout } from './cardsLayout'
import { bodyBox, calloutStrip, footerLayout, headerLayout } from './frameLayout'
import { gridLayout } from './gridLayout'
import { linesLayout } from './linesLayout'
import { joinDrawings, type SlideDrawing } from './marks'
import { makeMemory } from './memory'
import type { StageOptions } from './options'
import { pointsLayout } from './pointsLayout'
import { regionsLayout } from './regionsLayout'
import { tableLayout } from './tableLayout'
import { goneLayout, wordsLayout } from './wordsLayout'

/** Names of the regions that a slide shows, for its sentences and for questions from the hall. */
export function regionNames(slide: Slide): ReadonlyMap<RegionId, StageText> {
  const { body } = slide
  if (body.kind === 'regions') return new Map(body.regions.map(({ id, name }) => [id, name]))
  if (body.kind === 'grid') return new Map(body.rows.map(({ region }) => [region.id, region.name]))
  if (body.kind === 'points') return new Map(body.points.map(({ region }) => [region.id, region.name]))
  return body.kind === 'lines' ? new Map(body.lines.map(({ id, name }) => [id, name])) : new Map()
}

const remembered = makeMemory<SlideDrawing>()

/**
 * Everything of a slide with its place on the canvas. Pure, and blind to the language: each text has the room of the longest
 * of its three, so that a change of language changes words and moves nothing. Asked again alike, it is the same drawing.
 */
export function layoutSlide(slide: Slide, options: StageOptions): SlideDrawing {
  const { format, look, scale, step, position, map, measure } = options
  const key = [format, look, scale, step, position?.number, position?.count].join()
  return remembered(slide, key, [map, measure], () => makeLayout(slide, options))
}

function makeLayout(slide: Slide, options: StageOptions): SlideDrawing {
  const { format, measure, position } = options
  const footer = footerLayout(slide, position, format, measure)
  if (slide.body.kind === 'words')
    return joinDrawings(wordsLayout(slide, slide.body, footer.top, options), footer.drawing)
  const header = headerLayout(slide, format, measure)
  const area = bodyBox(header.bottom, footer.top, format)
  return joinDrawings(header.drawing, ...bodyLayout(slide, area, options), footer.drawing)
}

function bodyLayout(slide: Slide, area: Box, options: StageOptions): readonly SlideDrawing[] {
  const { body } = slide
  if (body.kind === 'regions') return [regionsLayout(slide, body, area, options)]
  const names = regionNames(slide)
  const callouts = slide.callouts.map(({ region, text }) => ({
    name: names.get(region) ?? sameText(''),
    text,
  }))
  const strip = calloutStrip(callouts, area, options.scale, options.measure)
  const room = above(area, strip.height)
  switch (body.kind) {
    case 'lines':
      return [linesLayout(body, room, options), strip.drawing]
    case 'grid':
      return [gridLayout(body, room, options), strip.drawing]
    case 'points':
      return [pointsLayout(body, room, options), strip.drawing]
    case 'cards':
      return [cardsLayout(body, room, options), strip.drawing]
    case 'table':
      return [tableLayout(body, room, options), strip.drawing]
    case 'gone':
      return [goneLayout(body, area, options)]
    case 'words':
      return []
  }
}

import type { Deck } from '../../../domain/deck/deck'
import type { Slide, StageText } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import type { ShowFacts } from './showState'

const NO_NAMES: ReadonlyMap<RegionId, StageText> = new Map()

/** The slide of regions that a question is about: the one on show, else the nearest before it, else the first. */
export function askableScene(slides: readonly Slide[], scene: number): number | null {
  const has = (at: number) => slides[at]?.body.kind === 'regions'
  for (let at = scene; at >= 0; at -= 1) if (has(at)) return at
  const first = slides.findIndex((_, at) => has(at))
  return first === -1 ? null : first
}

/** Regions that can be asked about, with their names. */
export function namesAt(slides: readonly Slide[], scene: number): ReadonlyMap<RegionId, StageText> {
  const at = askableScene(slides, scene)
  const body = at === null ? undefined : slides[at]?.body
  return body?.kind === 'regions' ? new Map(body.regions.map(({ id, name }) => [id, name])) : NO_NAMES
}

/** What the keys have to know of each scene. */
export const sceneFacts = (deck: Deck, slides: readonly Slide[]): ShowFacts['scenes'] =>
  deck.scenes.map(({ isHidden }, at) => {
    const body = slides[at]?.body
    return {
      isHidden,
      isGone: body === undefined || body.kind === 'gone',
      frames: body?.kind === 'regions' ? body.frames.length : 0,
      start: body?.kind === 'regions' ? body.start : 0,
    }
  })

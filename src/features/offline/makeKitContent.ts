import type { Boundaries } from '../../data/dataSource'
import type { KitContent } from '../../data/offline/kitFile'
import type { Deck } from '../../domain/deck/deck'
import type { DivisionId } from '../../domain/division'
import type { Slide } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'
import { buildSlide } from '../../view/slides/buildSlide'
import type { SlideData } from '../../view/slides/slideData'

const divisionOf = ({ body }: Slide): DivisionId | null => (body.kind === 'regions' ? body.division : null)

/** What a hall kit carries of a deck: its scenes as slides, and the outlines they draw. Frozen scenes stay as they were. */
export async function makeKitContent(
  deck: Deck,
  data: SlideData,
  language: Language,
  outlines: (division: DivisionId) => Promise<Boundaries>,
): Promise<KitContent> {
  const slides = deck.scenes.map((scene) => scene.frozen?.slide ?? buildSlide(scene, data))
  const divisions = [...new Set(slides.map(divisionOf))].filter((id) => id !== null)
  return {
    deck,
    slides,
    boundaries: await Promise.all(divisions.map((division) => outlines(division))),
    language,
    madeAt: new Date().toISOString(),
  }
}

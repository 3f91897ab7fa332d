import { LANGUAGES, type Language } from '../region'
import { changedFigures, hasChanged, type FigureChange } from './changedFigures'
import type { Deck, Scene } from './deck'
import { deckLength } from './deckLength'
import type { Slide, SlideCaution } from './slide'
import { lackingLanguages } from './untranslated'

/** What the layout of the stage finds when a slide is laid out for a screen; `left-out` are rows and labels without room. */
export type MeasuredFault = 'small-type' | 'overflow' | 'overlap' | 'left-out' | 'low-contrast'

/** A fault of one scene. */
export interface Measured {
  readonly scene: string
  readonly kind: MeasuredFault
  /** Null where it is the same in every language. */
  readonly language: Language | null
  /** The words it happens to, where they are known. */
  readonly text?: string
}

/** What is shown though it is not as a hall expects it. */
type ShownFault = Exclude<SlideCaution, 'untranslated' | 'revised'>

/** Something to put right, or to know, before a deck is shown. One a scene and kind; `scene` is null for the whole deck. */
export type Finding =
  | {
      readonly kind: MeasuredFault
      readonly scene: string
      readonly languages: readonly Language[]
      readonly texts: readonly string[]
    }
  | { readonly kind: 'untranslated'; readonly scene: string; readonly languages: readonly Language[] }
  | { readonly kind: ShownFault | 'gone'; readonly scene: string }
  /** About the whole deck where nothing of it is stored. */
  | { readonly kind: 'not-stored'; readonly scene: string | null }
  /** `changes` is empty where figures other than the key figures were revised. */
  | { readonly kind: 'revised'; readonly scene: string; readonly changes: readonly FigureChange[] }
  | { readonly kind: 'too-long'; readonly scene: null; readonly over: number }

/** What a rehearsal needs to know beside the deck and its slides. */
export interface RehearsalContext {
  /** What the layout found; empty where nothing was laid out. */
  readonly measured: readonly Measured[]
  /** Whether all that a scene needs is on this computer; null where nobody promised it: nothing is said then. */
  readonly isStored: ((scene: Scene, slide: Slide) => boolean) | null
}

interface Shown {
  readonly scene: Scene
  readonly slide: Slide
}

const SHOWN: readonly ShownFault[] = ['missing', 'provisional', 'late', 'other-rule', 'unknown-parameter']
const MEASURED: readonly MeasuredFault[] = ['small-type', 'overflow', 'overlap', 'left-out', 'low-contrast']

function untranslated(scene: Scene, slide: Slide): readonly Finding[] {
  const languages = lackingLanguages(scene, slide)
  if (languages.length === 0 && !slide.cautions.includes('untranslated')) return []
  return [{ kind: 'untranslated', scene: scene.id, languages }]
}

/** A frozen scene shows old figures on purpose. */
function revised(scene: Scene, slide: Slide): readonly Finding[] {
  if (scene.frozen !== null) return []
  const isOther = scene.known !== null && hasChanged(scene.known, slide)
  if (!isOther && !slide.cautions.includes('revised')) return []
  const changes = scene.known === null ? [] : changedFigures(scene.known, slide)
  return [{ kind: 'revised', scene: scene.id, changes }]
}

function measuredOf(scene: Scene, measured: readonly Measured[]): readonly Finding[] {
  return MEASURED.flatMap((kind): readonly Finding[] => {
    const faults = measured.filter((each) => each.scene === scene.id && each.kind === kind)
    if (faults.length === 0) return []
    const languages = LANGUAGES.filter((language) => faults.some((fault) => fault.language === language))
    const texts = [...new Set(faults.flatMap(({ text }) => (text === undefined ? [] : [text])))]
    return [{ kind, scene: scene.id, languages, texts }]
  })
}

const isGoneSlide = ({ body }: Slide): boolean => body.kind === 'gone'

function findingsOf(
  { scene, slide }: Shown,
  isLacking: boolean,
  measured: readonly Measured[],
): readonly Finding[] {
  const isGone = isGoneSlide(slide)
  const shown = SHOWN.filter((kind) => !isGone && slide.cautions.includes(kind))
  return [
    ...(isGone ? [{ kind: 'gone' as const, scene: scene.id }] : []),
    ...untranslated(scene, slide),
    ...shown.map((kind) => ({ kind, scene: scene.id })),
    ...(isGone ? [] : revised(scene, slide)),
    ...(isLacking ? [{ kind: 'not-stored' as const, scene: scene.id }] : []),
    ...measuredOf(scene, measured),
  ]
}

/**
 * Everything about a deck that could embarrass its speaker, scene by scene; hidden scenes are left out.
 * @param slides one a scene, in the order of the deck.
 */
export function rehearse(
  deck: Deck,
  slides: readonly Slide[],
  context: RehearsalContext,
): readonly Finding[] {
  const { over } = deckLength(deck)
  const shown = deck.scenes.flatMap((scene, index): readonly Shown[] => {
    const slide = slides[index]
    return scene.isHidden || slide === undefined ? [] : [{ scene, slide }]
  })
  const { isStored, measured } = context
  const needed = shown.filter(({ slide }) => !isGoneSlide(slide))
  const lacking = isStored === null ? [] : needed.filter(({ scene, slide }) => !isStored(scene, slide))
  // Nobody has made a copy yet: that is one thing to do and not one a scene.
  const isAllLacking = lacking.length > 0 && lacking.length === needed.length
  return [
    ...shown.flatMap((each) => findingsOf(each, !isAllLacking && lacking.includes(each), measured)),
    ...(isAllLacking ? [{ kind: 'not-stored' as const, scene: null }] : []),
    ...(over > 0 ? [{ kind: 'too-long' as const, scene: null, over }] : []),
  ]
}

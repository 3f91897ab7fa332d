import type { Deck, Scene } from '../../../domain/deck/deck'
import { deckLength } from '../../../domain/deck/deckLength'
import type { Slide } from '../../../domain/deck/slide'
import { lackingLanguages } from '../../../domain/deck/untranslated'

/** What a browser can say of the place where the deck will be shown. */
export interface Surroundings {
  readonly isOnline: boolean
  readonly screen: { readonly width: number; readonly height: number }
  /** Null while it is asked. */
  readonly hasWakeLock: boolean | null
  /** Null where the browser does not tell. */
  readonly isExtended: boolean | null
}

/** Whether the deck opens without a network. */
export type OfflineState = 'ready' | 'not-ready' | 'outdated' | 'unsupported'

export const LINES = [
  'scenes',
  'whose',
  'data',
  'kazakh',
  'network',
  'offline',
  'screen',
  'wake',
  'second',
] as const
export type LineName = (typeof LINES)[number]

/** One line of the preflight: green, or with what to do. */
export interface PreflightLine {
  readonly name: LineName
  readonly state: 'good' | 'warn' | 'checking'
  /** Key of what is said, under the name of the line. */
  readonly says: string
  /** Numbers of the scenes it is about, counted from 1. */
  readonly scenes: readonly number[]
}

export interface PreflightInput {
  readonly deck: Deck
  /** Slide of each scene by its id; null while they are made, or where that failed. */
  readonly slides: ReadonlyMap<string, Slide> | null
  readonly hasFailed: boolean
  /** Figures of one's own in the place of those of the installation. */
  readonly isOwn: boolean
  /** Null while it is asked. */
  readonly offline: OfflineState | null
  readonly surroundings: Surroundings
}

/** Below this the type of the stage is smaller than a hall can read. */
const LEAST_SCREEN = { width: 1024, height: 700 } as const

const line = (
  name: LineName,
  state: PreflightLine['state'],
  says: string,
  scenes: readonly number[] = [],
): PreflightLine => ({ name, state, says, scenes })

const simple = (name: LineName, isGood: boolean): PreflightLine =>
  line(name, isGood ? 'good' : 'warn', isGood ? 'good' : 'warn')

type IsSo = (slide: Slide, scene: Scene) => boolean

/** Numbers of the scenes of the show whose slide has something to be said about. */
function scenesWhere({ deck, slides }: PreflightInput, isSo: IsSo): readonly number[] {
  return deck.scenes.flatMap((scene, i) => {
    const slide = scene.frozen?.slide ?? slides?.get(scene.id)
    return !scene.isHidden && slide !== undefined && isSo(slide, scene) ? [i + 1] : []
  })
}

function slideLine(input: PreflightInput, name: LineName, isWrong: IsSo): PreflightLine {
  if (input.hasFailed) return line(name, 'warn', 'failed')
  if (input.slides === null) return line(name, 'checking', 'checking')
  const scenes = scenesWhere(input, isWrong)
  return scenes.length === 0 ? line(name, 'good', 'good') : line(name, 'warn', 'warn', scenes)
}

function scenesLine({ deck }: PreflightInput): PreflightLine {
  if (deck.scenes.every(({ isHidden }) => isHidden)) return line('scenes', 'warn', 'warn')
  return deckLength(deck).over > 0 ? line('scenes', 'warn', 'long') : line('scenes', 'good', 'good')
}

function offlineLine({ offline }: PreflightInput): PreflightLine {
  if (offline === null) return line('offline', 'checking', 'checking')
  return offline === 'ready' ? line('offline', 'good', 'good') : line('offline', 'warn', offline)
}

/** All lines, in the order in which they are worth looking at. */
export function preflight(input: PreflightInput): readonly PreflightLine[] {
  const { isOnline, screen, hasWakeLock, isExtended } = input.surroundings
  // Turned phones and tablets count by their longer side.
  const [long, short] = [Math.max(screen.width, screen.height), Math.min(screen.width, screen.height)]
  return [
    scenesLine(input),
    simple('whose', !input.isOwn),
    slideLine(input, 'data', ({ body }) => body.kind === 'gone'),
    slideLine(input, 'kazakh', (slide, scene) => lackingLanguages(scene, slide).includes('kk')),
    !isOnline && input.offline === 'ready'
      ? line('network', 'good', 'not-needed')
      : simple('network', isOnline),
    offlineLine(input),
    simple('screen', long >= LEAST_SCREEN.width && short >= LEAST_SCREEN.height),
    hasWakeLock === null ? line('wake', 'checking', 'checking') : simple('wake', hasWakeLock),
    isExtended === null ? line('second', 'warn', 'unknown') : simple('second', isExtended),
  ]
}

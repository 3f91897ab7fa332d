import type { KnownFigures } from './deck'
import { fingerprintOf } from './fingerprint'
import type { Slide, SlideFigure, StageText } from './slide'

type KnownFigure = KnownFigures['figures'][number]
type KeyFigure = Slide['figures'][number]

/** One key figure that is not what it was when the scene was last looked at. */
export interface FigureChange {
  readonly key: string
  readonly kind:
    /** The same figure has another value, or has lost or gained one. */
    | 'changed'
    /** The scene shows the newest period, and a newer one came: another figure in the same place. */
    | 'moved'
    | 'new'
    | 'gone'
  readonly label: StageText
  /** Null for a new figure. */
  readonly before: { readonly value: number | null; readonly text: StageText } | null
  /** Null for a figure that is gone. */
  readonly after: Pick<SlideFigure, 'value' | 'text' | 'absence'> | null
}

/** Sums come out a little differently when they are added up in another order: no change of the data. */
const TOLERANCE = 1e-9

export function isSameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
}

/** The key without its period, the third of its parts. */
const placeOf = (key: string): string =>
  key
    .split('|')
    .filter((_, index) => index !== 2)
    .join('|')

const beforeOf = ({ value, text }: KnownFigure) => ({ value, text })
const afterOf = ({ value, text, absence }: KeyFigure) => ({ value, text, absence })

/** Key figures of a slide that are not as they were known: old → new, in the order of the slide, those gone last. */
export function changedFigures(known: KnownFigures, slide: Slide): readonly FigureChange[] {
  const isShown = new Set(slide.figures.map(({ key }) => key))
  const knownByKey = new Map(known.figures.map((figure) => [figure.key, figure]))
  const left = known.figures.filter(({ key }) => !isShown.has(key))
  const changes: FigureChange[] = []
  for (const figure of slide.figures) {
    const { key, label } = figure
    const same = knownByKey.get(key)
    if (same !== undefined) {
      if (isSameValue(same.value, figure.value)) continue
      changes.push({ key, label, kind: 'changed', before: beforeOf(same), after: afterOf(figure) })
      continue
    }
    const index = left.findIndex((old) => key.includes('|') && placeOf(old.key) === placeOf(key))
    const [moved] = index === -1 ? [] : left.splice(index, 1)
    const kind = moved === undefined ? 'new' : 'moved'
    changes.push({
      key,
      label,
      kind,
      before: moved === undefined ? null : beforeOf(moved),
      after: afterOf(figure),
    })
  }
  const gone = left.map((old): FigureChange => ({
    key: old.key,
    label: old.label,
    kind: 'gone',
    before: beforeOf(old),
    after: null,
  }))
  return [...changes, ...gone]
}

/**
 * Whether anything that a slide shows has changed since, be it a key figure or one of the others.
 * Where no fingerprint was kept, the key figures say it alone.
 */
export function hasChanged(known: KnownFigures, slide: Slide): boolean {
  if (known.fingerprint !== undefined && known.fingerprint === fingerprintOf(slide)) return false
  return known.fingerprint !== undefined || changedFigures(known, slide).length > 0
}

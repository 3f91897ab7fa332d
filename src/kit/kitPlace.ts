import { LANGUAGES, type Language } from '../domain/region'

/** Where a show is. */
export interface Place {
  readonly scene: number
  readonly step: number | null
  readonly language: Language
}

/** The two windows of one file: what the hall sees, and what only the speaker does. */
export type KitWindow = 'stage' | 'speaker'

const HASH = /^#(speaker-)?(kk|ru|en)-(\d{1,3})(?:-(\d{1,3}))?$/

/** Which window a fragment names; a file has nothing else to tell them apart by. */
export const readWindow = (hash: string): KitWindow =>
  HASH.exec(hash)?.[1] === undefined ? 'stage' : 'speaker'

/** A clicker's start button reloads the page: it comes back to where it was. A file has nothing but its fragment for that. */
export function readPlace(hash: string, language: Language): Place {
  const [, , spoken, scene, step] = HASH.exec(hash) ?? []
  return {
    language: LANGUAGES.find((each) => each === spoken) ?? language,
    scene: scene === undefined ? 0 : Math.max(0, Number(scene) - 1),
    step: step === undefined ? null : Number(step),
  }
}

export const placeHash = ({ language, scene, step }: Place, kind: KitWindow = 'stage'): string =>
  `#${kind === 'speaker' ? 'speaker-' : ''}${language}-${scene + 1}${step === null ? '' : `-${step}`}`

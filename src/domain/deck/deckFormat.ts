import type { Deck, Scene } from './deck'
import { packed } from './parcel'

/** What stands in the first line of a deck file. */
export const DECK_FORMAT = 'birlik-deck'
/** The version that is written, and the newest that is understood in full. */
export const DECK_VERSION = 1
/** Characters that are read at most: 200 scenes with their slides stay far below. */
export const DECK_FILE_LIMIT = 64 * 1024 * 1024
/** Names of the fields that the file itself has; what else stands beside them is the deck's `extra`. */
export const FILE_FIELDS = ['format', 'version', 'about', 'scenes'] as const

/** Scenes are values: a scene that has not changed is not written again at each autosave. */
const lines = new WeakMap<Scene, { readonly at: number; readonly line: string }>()

function lineOf(scene: Scene, at: number): string {
  const known = lines.get(scene)
  if (known?.at === at) return known.line
  const line = packed({ at, scene })
  lines.set(scene, { at, line })
  return line
}

/**
 * A deck as a file: JSON with a line for each scene, and a checksum in each, so that what is intact is found in a file
 * that was cut or damaged. `readDeckFile` is the inverse.
 */
export function writeDeckFile(deck: Deck): string {
  const { scenes, extra = {}, ...about } = deck
  const beside = Object.entries(extra)
    .filter(([name]) => !FILE_FIELDS.some((field) => field === name))
    .map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join('')
  return [
    `{"format":"${DECK_FORMAT}","version":${DECK_VERSION}${beside},"about":`,
    packed({ scenes: scenes.length, deck: about }),
    `,"scenes":[`,
    scenes.map(lineOf).join(',\n'),
    ']}',
    '',
  ].join('\n')
}

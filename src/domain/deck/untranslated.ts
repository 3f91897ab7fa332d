import { LANGUAGES, type Language, type LocalText } from '../region'
import type { Scene } from './deck'
import type { Slide } from './slide'

/** Languages that lack a text which is written in another one. */
function gapsOf(text: LocalText): readonly Language[] {
  const isWritten = (language: Language) => (text[language] ?? '').trim() !== ''
  return LANGUAGES.some(isWritten) ? LANGUAGES.filter((language) => !isWritten(language)) : []
}

/** Languages in which the hall will see a text of a scene in another language. */
export function lackingLanguages(scene: Scene, slide: Slide | null): readonly Language[] {
  const texts = [scene.subtitle, ...scene.callouts.map(({ text }) => text)]
  const lacking = new Set([...(slide?.lent ?? []), ...texts.flatMap(gapsOf)])
  return LANGUAGES.filter((language) => lacking.has(language))
}

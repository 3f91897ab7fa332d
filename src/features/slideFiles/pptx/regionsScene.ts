import type { RegionsBody, Slide, SlideFrame, SlideValue } from '../../../domain/deck/slide'
import type { Language, RegionId } from '../../../domain/region'

/** What is exported of regions: of a played scene the frame that it ends with. */
export interface RegionsScene {
  readonly body: RegionsBody
  readonly frame: SlideFrame
  readonly language: Language
  readonly title: string
  /** Chosen in the address or called out: in a gold ring. */
  readonly ringed: readonly RegionId[]
}

/** Null where the body has no frame at all. */
export function regionsSceneOf(slide: Slide, body: RegionsBody, language: Language): RegionsScene | null {
  const { frames, start, selected } = body
  const frame = frames.length > 1 ? frames.at(-1) : (frames[start] ?? frames[0])
  if (frame === undefined) return null
  const ringed = [...(selected === null ? [] : [selected]), ...slide.callouts.map(({ region }) => region)]
  return { body, frame, language, title: slide.title[language], ringed: [...new Set(ringed)] }
}

export const nameIn = ({ body, language }: RegionsScene, region: RegionId): string =>
  body.regions.find(({ id }) => id === region)?.name[language] ?? region

/** The figure as the stage writes it, ≠ where another rule counts. */
export const valueText = ({ text, isOtherRule }: SlideValue, language: Language): string =>
  isOtherRule ? `${text[language]} ≠` : text[language]

/** All figures of the frame in words, for who cannot see the drawing. */
export function regionsAlt(scene: RegionsScene): string {
  const { frame, body, language, title } = scene
  const country = `${body.nationalLabel[language]}: ${frame.national.text[language]}`
  const regions = frame.values.map((value) => `${nameIn(scene, value.region)}: ${valueText(value, language)}`)
  return `${title}, ${frame.label[language]}, ${body.legend.unit[language]}. ${country}. ${regions.join('; ')}.`
}

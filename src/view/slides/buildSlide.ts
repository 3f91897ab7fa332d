import { LANGUAGES } from '../../domain/region'
import type { Scene } from '../../domain/deck/deck'
import type { Slide, SlideCaution, StageText } from '../../domain/deck/slide'
import { draftOf } from './draftOf'
import { goneDraft, NO_TEXT, type Draft } from './draft'
import { proposeTitle } from './proposeTitle'
import { readSceneAddress } from './sceneAddress'
import type { SlideData } from './slideData'
import { inAll } from './speakers'
import { wordsDraft } from './wordsSlide'
import { isUntranslated, lendersByText, wordingOf } from './wording'

/** "Source: …, as of 12 March 2021" */
function sourceText({ catalogue: { dataset }, speakers }: SlideData): StageText {
  return inAll(speakers, ({ words, t }) =>
    [
      t('download')('file.source', { source: words.local(dataset.source).text }),
      t('download')('file.asOf', { date: words.formats.date(dataset.asOf) }),
    ].join(', '),
  )
}

/** What warns the hall that these are not figures of the installation; null where they are. */
function labelOf({ catalogue: { dataset }, speakers, isOwn }: SlideData): StageText | null {
  if (!isOwn && !dataset.isDemonstration) return null
  return inAll(speakers, ({ t }) =>
    [
      ...(isOwn ? [t('slides')('ownFigures')] : []),
      ...(dataset.isDemonstration ? [t('shell')('demonstration')] : []),
    ].join('. '),
  )
}

/** A view of the app; what it asks for in vain, or what fails, is said calmly and never thrown. */
function viewDraft(scene: Scene, address: string, data: SlideData): Draft {
  const parsed = readSceneAddress(address)
  try {
    return draftOf(scene, parsed, data)
  } catch {
    return goneDraft(
      proposeTitle(address, data.catalogue, data.speakers),
      inAll(data.speakers, ({ t }) => t('slides')('gone.failed')),
    )
  }
}

function cautionsOf(scene: Scene, draft: Draft, address: string | null): readonly SlideCaution[] {
  const isIgnored = address !== null && readSceneAddress(address).ignored.length > 0
  return [
    ...new Set<SlideCaution>([
      ...draft.cautions,
      ...(isIgnored ? (['unknown-parameter'] as const) : []),
      ...(isUntranslated(scene) ? (['untranslated'] as const) : []),
    ]),
  ]
}

/** Everything a scene shows, in three languages, from the data alone. Never throws; the result is plain JSON. */
export function buildSlide(scene: Scene, data: SlideData): Slide {
  const { catalogue } = data
  const address = scene.kind === 'view' ? (scene.address ?? '') : null
  const draft =
    scene.kind === 'view' ? viewDraft(scene, scene.address ?? '', data) : wordsDraft(scene, scene.kind, data)
  const lenders = lendersByText(scene, draft)
  return {
    title: wordingOf(scene.title, draft.title),
    lent: LANGUAGES.filter((language) => lenders?.title?.[language] !== undefined),
    ...(lenders === null ? {} : { lenders }),
    subtitle: wordingOf(scene.subtitle, draft.subtitle),
    body: draft.body,
    callouts: scene.callouts.map(({ region, text }) => ({ region, text: wordingOf(text, NO_TEXT) })),
    // The first slide says whose data the deck is about: a wrong deck is seen before it is shown.
    source: address === null && scene.kind !== 'title' ? NO_TEXT : sourceText(data),
    demonstration: labelOf(data),
    address,
    datasetVersion: catalogue.dataset.version,
    figures: draft.figures,
    cautions: cautionsOf(scene, draft, address),
  }
}

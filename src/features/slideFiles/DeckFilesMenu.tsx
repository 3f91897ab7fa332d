import { useTranslation } from 'react-i18next'
import type { Deck } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'
import { FilesMenu } from '../../view/files/FilesMenu'
import { PrintedSlides } from './print/PrintedSlides'
import { SLIDE_FILE_KINDS, type SlideFileKind } from './slideFileKind'
import { useSlideFiles, type DrawSlide } from './useSlideFiles'

interface Props {
  readonly deck: Deck
  /** One a scene, in the order of the scenes. */
  readonly slides: readonly Slide[]
  readonly language: Language
  /** Draws a slide as the stage does, as one SVG, a played scene at its end; on white paper. */
  readonly draw: DrawSlide
}

/** Takes a deck away: as a presentation, as pages, as pictures. One file at a time. */
export function DeckFilesMenu(props: Props) {
  const { t } = useTranslation('slideFiles')
  const { isBusy, failed, printed, save, dismiss } = useSlideFiles(props)
  const texts = {
    open: t('take'),
    kind: (kind: SlideFileKind) => t(`kind.${kind}`),
    failed: t('failed'),
    again: t('again'),
  }
  return (
    <>
      <FilesMenu
        kinds={SLIDE_FILE_KINDS}
        texts={texts}
        isBusy={isBusy}
        isDisabled={props.slides.length === 0}
        failed={failed}
        onSelect={save}
        onDismiss={dismiss}
      />
      {printed !== null && <PrintedSlides {...printed} />}
    </>
  )
}

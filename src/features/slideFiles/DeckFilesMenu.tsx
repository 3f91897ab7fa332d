import { Menu } from '@ark-ui/react/menu'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'
import { Icon } from '../../ui/Icon'
import '../../view/files/download-menu.css'
import { PrintedSlides } from './print/PrintedSlides'
import { SLIDE_FILE_KINDS } from './slideFileKind'
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
  const { t: tShell } = useTranslation('shell')
  const { isBusy, failed, printed, save, dismiss } = useSlideFiles(props)
  return (
    <div className="download-menu">
      <Menu.Root
        onSelect={({ value }) => {
          const kind = SLIDE_FILE_KINDS.find((each) => each === value)
          if (kind !== undefined) save(kind)
        }}
        positioning={{ placement: 'bottom-end' }}
      >
        <Menu.Trigger className="button" aria-busy={isBusy} disabled={props.slides.length === 0}>
          <Icon name="download" />
          {t('take')}
        </Menu.Trigger>
        <Menu.Positioner className="download-menu__positioner">
          <Menu.Content className="download-menu__list">
            {SLIDE_FILE_KINDS.map((kind) => (
              <Menu.Item key={kind} value={kind} className="download-menu__item">
                {t(`kind.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Positioner>
      </Menu.Root>
      {failed !== null && (
        <div className="download-menu__failure" data-failed={failed}>
          <p>{t('failed')}</p>
          <button type="button" className="button" onClick={() => save(failed)}>
            {t('again')}
          </button>
          <button
            type="button"
            className="button button--quiet button--icon download-menu__dismiss"
            aria-label={tShell('close')}
            onClick={dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      {printed !== null && <PrintedSlides {...printed} />}
    </div>
  )
}

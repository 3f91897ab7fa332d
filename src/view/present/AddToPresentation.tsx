import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openBundle } from '../../i18n/i18n'
import { CloseButton } from '../../ui/CloseButton'
import { PlaceLink } from '../../ui/PlaceLink'
import { address } from '../address'
import { useAnnounce } from '../announce'
import { useViewActions } from '../useView'
import { sceneAddressOf } from './sceneAddressOf'
import { LatePart } from '../../ui/LatePart'
import { lazyPart } from '../../ui/lazyPart'
import './add-to-presentation.css'

/** Which deck, and the texts of presenting: nobody needs them before the button is pressed. */
const AddDialog = lazyPart(async () => {
  await openBundle('present')
  return import('./AddDialog')
})

/** What was added where: said beside the button until it is put away. */
export interface Added {
  readonly deck: string
  readonly scene: number
  readonly message: string
}

/** Puts what is on show into a presentation, as a scene. */
export const AddToPresentation = memo(function AddToPresentation() {
  const { t } = useTranslation('download')
  const { t: tShell } = useTranslation('shell')
  const { hrefFor } = useViewActions()
  const announce = useAnnounce()
  // Read when it is wanted: the button does not change with the view.
  const [adding, setAdding] = useState<string | null>(null)
  const [added, setAdded] = useState<Added | null>(null)
  return (
    <div className="add-to-presentation">
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        title={t('addToPresentation')}
        onClick={() => {
          setAdded(null)
          setAdding(sceneAddressOf(hrefFor({})))
        }}
      >
        <ScreenIcon />
        <span className="add-to-presentation__text">{t('addToPresentation')}</span>
      </button>
      <LatePart>
        {adding !== null && (
          <AddDialog
            address={adding}
            onClose={() => setAdding(null)}
            onAdded={(done) => {
              setAdding(null)
              setAdded(done)
              announce(done.message)
            }}
          />
        )}
      </LatePart>
      {added !== null && (
        <div className="add-to-presentation__done">
          <p>
            {added.message}{' '}
            <PlaceLink
              href={hrefFor({}, 'present', { deck: added.deck, scene: added.scene })}
              onOpen={(href) => address.push(href)}
            >
              {t('openPresentation')}
            </PlaceLink>
          </p>
          <CloseButton label={tShell('close')} onClose={() => setAdded(null)} />
        </div>
      )}
    </div>
  )
})

/** A screen with a plus; not among the icons of the first picture. */
function ScreenIcon() {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M3 4h18M4.5 4v12h15V4M12 16v4M8 21l4-3 4 3M12 7v6M9 10h6" />
    </svg>
  )
}

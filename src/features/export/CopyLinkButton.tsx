import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useAnnounce } from '../../view/announce'
import { useViewActions } from '../../view/useView'
import './copy-link-button.css'

/** Copies the address of the view; without a clipboard (plain http) it stands ready to be copied by hand. */
export const CopyLinkButton = memo(function CopyLinkButton() {
  const { t } = useTranslation('download')
  const { hrefFor } = useViewActions()
  const announce = useAnnounce()
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  // Read when it is wanted: the button does not change with the view.
  const [address, setAddress] = useState('')

  const copy = async () => {
    const now = new URL(hrefFor({}), location.origin).href
    setAddress(now)
    try {
      await navigator.clipboard.writeText(now)
      setState('copied')
      announce(t('copied'))
    } catch {
      setState('by-hand')
    }
  }
  return (
    <div className="copy-link">
      <button
        type="button"
        className="button"
        onClick={() => void copy()}
        onBlur={() => setState((now) => (now === 'copied' ? 'idle' : now))}
      >
        <Icon name={state === 'copied' ? 'check' : 'link'} />
        {state === 'copied' ? t('copied') : t('copyLink')}
      </button>
      {state === 'by-hand' && (
        <input
          className="copy-link__address"
          readOnly
          value={address}
          aria-label={t('copyByHand')}
          ref={(input) => input?.select()}
          onBlur={() => setState('idle')}
        />
      )}
    </div>
  )
})

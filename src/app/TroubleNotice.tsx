import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageNote } from '../ui/PageNote'
import { useAnnounce } from '../view/announce'

/** Who has been told once need not be told of every error that follows. */
const PAUSE_MS = 60_000

/** What a browser reports though nothing is wrong: a box that changed again while it was measured, a request given up. */
const isHarmless = (event: ErrorEvent | PromiseRejectionEvent): boolean =>
  event instanceof ErrorEvent
    ? event.message.startsWith('ResizeObserver loop')
    : event.reason instanceof DOMException && event.reason.name === 'AbortError'

/** The last resort: an error that no part of the page has dealt with is said once a minute at the most. */
export function TroubleNotice() {
  const { t } = useTranslation('errors')
  const announce = useAnnounce()
  const [isShown, show] = useState(false)
  useEffect(() => {
    let last = -Infinity
    const note = (event: ErrorEvent | PromiseRejectionEvent) => {
      if (isHarmless(event) || event.timeStamp - last < PAUSE_MS) return
      last = event.timeStamp
      show(true)
      announce(t('trouble.text'))
    }
    addEventListener('error', note)
    addEventListener('unhandledrejection', note)
    return () => {
      removeEventListener('error', note)
      removeEventListener('unhandledrejection', note)
    }
  }, [announce, t])
  if (!isShown) return null
  return (
    <PageNote name="trouble" close={t('trouble.close')} onClose={() => show(false)}>
      <p>{t('trouble.text')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('trouble.reload')}
      </button>
    </PageNote>
  )
}

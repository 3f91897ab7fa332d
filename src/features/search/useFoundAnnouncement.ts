import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../../view/announce'

/** Typing goes on: only the count that stands is worth hearing. */
const PAUSE_MS = 600

/** Tells how many results there are once typing pauses; silent while nothing is asked. */
export function useFoundAnnouncement(count: number, query: string | null): void {
  const { t } = useTranslation('search')
  const announce = useAnnounce()
  const asked = query?.trim() ?? ''
  const message = count === 0 ? t('nothing', { query: asked }) : t('found', { count })

  useEffect(() => {
    if (asked === '') return undefined
    const timer = setTimeout(() => announce(message), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [asked, message, announce])
}

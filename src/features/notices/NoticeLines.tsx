import { useTranslation } from 'react-i18next'
import type { Freshness } from '../../data/dataSource'
import { useFormats } from '../../i18n/formats/formats'
import type { Notice } from '../../view/notice'
import { useView } from '../../view/useView'
import { useNoticeText, type Shown } from './useNoticeText'
import { useNow } from './useNow'
import './notice-list.css'

const DAY_MS = 86_400_000

/** A clock that was set back makes no copy younger than today. */
const wholeDaysSince = (iso: string, now: number): number =>
  iso === '' ? 0 : Math.max(0, Math.floor((now - Date.parse(iso)) / DAY_MS))

interface Props {
  readonly notices: readonly Notice[]
  readonly freshness: Freshness
  readonly shown: Shown
}

/** What the page repaired or cannot show, and how old a saved copy is: quiet lines, nothing when there is nothing. */
export function NoticeLines({ notices, freshness, shown }: Props) {
  const { t } = useTranslation('view')
  const text = useNoticeText(shown)
  const formats = useFormats()
  const { view } = useView()
  const now = useNow()
  if (notices.length === 0 && !freshness.isStale) return null
  const days = wholeDaysSince(freshness.fetchedAt, now)
  const age = days === 0 ? t('today') : t('daysAgo', { count: days })
  return (
    <ul className="notice-list" aria-label={t('notices')} lang={view.language}>
      {freshness.isStale && (
        <li className="notice-list__item notice-list__item--stale" data-state="stale">
          {t('stale', { date: formats.date(freshness.fetchedAt.slice(0, 10)), age })}
        </li>
      )}
      {notices.map((notice) => (
        <li key={notice.kind} className="notice-list__item" data-notice={notice.kind}>
          {text(notice)}
        </li>
      ))}
    </ul>
  )
}

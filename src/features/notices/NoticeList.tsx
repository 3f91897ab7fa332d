import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useMapModel } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import { useNoticeText } from './useNoticeText'
import './notice-list.css'

/** What the page repaired or cannot show: quiet lines above the map. */
export function NoticeList() {
  const { t } = useTranslation('view')
  const { notices, freshness } = useMapModel()
  const text = useNoticeText()
  const formats = useFormats()
  const { view } = useView()
  if (notices.length === 0 && !freshness.isStale) return null
  return (
    <ul className="notice-list" aria-label={t('notices')} lang={view.language}>
      {freshness.isStale && (
        <li className="notice-list__item notice-list__item--stale" data-state="stale">
          {t('stale', { date: formats.date(freshness.fetchedAt.slice(0, 10)) })}
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

import { useMapModel } from '../../view/useMapModel'
import { NoticeLines } from './NoticeLines'

/** What the map page repaired or cannot show. */
export function NoticeList() {
  const { notices, freshness, selection, division } = useMapModel()
  const { period, span } = selection
  return (
    <NoticeLines notices={notices} freshness={freshness} shown={{ period, span, division: division.id }} />
  )
}

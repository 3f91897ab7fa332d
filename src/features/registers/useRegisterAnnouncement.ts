import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useAnnounce } from '../../view/announce'
import type { RegisterModel } from './useRegisterModel'

/** After a filter has changed and its answer is here, one status message says how many rows match. */
export function useRegisterAnnouncement({ register, query, first, isWaiting }: RegisterModel): void {
  const { t } = useTranslation('registers')
  const announce = useAnnounce()
  const formats = useFormats()
  const { region, search, filters, from, to } = query
  const filter = JSON.stringify([region, search, filters, from, to])
  const last = useRef(filter)
  const total = first?.total
  useEffect(() => {
    if (isWaiting || total === undefined || last.current === filter) return
    last.current = filter
    announce(t(`found.${register}`, { count: total, number: formats.spoken(total) }))
  }, [filter, isWaiting, total, register, announce, t, formats])
}

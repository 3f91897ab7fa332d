import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ownInUse } from '../../data/own/inUse'
import { setOwnInUse } from '../../data/own/setInUse'
import { forgetKept, readKept } from '../../data/own/keptPackage'
import { useFormats } from '../../i18n/formats/formats'
import { useAnnounce } from '../../view/announce'
import { useViewActions } from '../../view/useView'

const KEY = ['own package'] as const

/** The figures kept on this computer: in use or waiting; the way back, and the way to remove them. */
export function KeptFigures({ isInUse }: { isInUse: boolean }) {
  const { t } = useTranslation('own')
  const formats = useFormats()
  const announce = useAnnounce()
  const client = useQueryClient()
  const { hrefFor } = useViewActions()
  const { data: kept } = useQuery({ queryKey: KEY, queryFn: () => readKept(), retry: false, gcTime: 0 })
  if (kept === undefined || kept === null) return null
  // The whole app starts anew over the other source.
  const start = (id: string | null, page: 'map' | 'try', indicator: string | null = null) => {
    setOwnInUse(id)
    const href = hrefFor(id === null ? {} : { indicator, region: null }, page)
    if (new URL(href, location.href).href === location.href) location.reload()
    else location.assign(href)
  }
  const remove = async () => {
    await forgetKept()
    announce(t('kept.forgotten'))
    if (isInUse || ownInUse() !== null) start(null, 'try')
    else await client.invalidateQueries({ queryKey: KEY })
  }
  return (
    <section
      className="own-card own-card--kept"
      aria-labelledby="own-kept"
      data-kept={isInUse ? 'in-use' : 'waiting'}
    >
      <h2 id="own-kept">{t(isInUse ? 'kept.inUse' : 'kept.waiting')}</h2>
      <p>{t('kept.what', { name: kept.name, date: formats.date(kept.keptAt.slice(0, 10)) })}</p>
      {isInUse && <p>{t('kept.scope')}</p>}
      <div className="own-card__row">
        {isInUse ? (
          <button type="button" className="button button--primary" onClick={() => start(null, 'try')}>
            {t('kept.back')}
          </button>
        ) : (
          <button
            type="button"
            className="button button--primary"
            onClick={() => start(kept.id, 'map', kept.indicator)}
          >
            {t('kept.again')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void remove()}>
          {t('kept.forget')}
        </button>
      </div>
    </section>
  )
}

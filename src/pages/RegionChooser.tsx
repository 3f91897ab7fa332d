import { useTranslation } from 'react-i18next'
import { LocatorMap } from '../features/region/LocatorMap'
import { NoticeLines } from '../features/notices/NoticeLines'
import { useLocalText } from '../i18n/localText'
import type { Notice } from '../view/notice'
import { useHomeRegion } from '../view/homeRegion'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useCatalogueView } from '../view/useMapModel'
import { ViewLink } from '../view/ViewLink'
import './region-chooser.css'

const FRESH = { isStale: false, fetchedAt: '' }

/** All regions of the division, each with its place in the country: the way into a passport. */
export function RegionChooser({ notices }: { notices: readonly Notice[] }) {
  const { t } = useTranslation('region')
  const local = useLocalText()
  const { division } = useCatalogueView()
  const home = useHomeRegion()
  useDocumentTitle(t('regions'))
  return (
    <div className="region-chooser">
      <h1 tabIndex={-1}>{t('regions')}</h1>
      <p className="region-chooser__text">{t('regionsText')}</p>
      <NoticeLines
        notices={notices}
        freshness={FRESH}
        shown={{ period: '2013', span: 'quarter', division: division.id }}
      />
      <ul className="region-chooser__list">
        {division.regions.map(({ id, name, centre }) => (
          <li key={id}>
            <ViewLink className="region-chooser__card" patch={{ region: id }} page="region">
              <LocatorMap division={division.id} region={id} />
              <span className="region-chooser__name" lang={local(name).lang}>
                {local(name).text}
              </span>
              <span className="region-chooser__centre">{id === home ? t('homeIs') : local(centre).text}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

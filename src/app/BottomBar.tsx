import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import { useViewPart } from '../view/useView'
import { registerOf } from '../view/viewUrl'
import { PageLink } from './PageLink'
import { RegionLink } from './RegionLink'
import './bottom-bar.css'

/** The phone's main menu. */
export function BottomBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation('shell')
  const page = useViewPart((parsed) => parsed.page)
  return (
    <nav className="bottom-bar" aria-label={t('mainNavigation')}>
      <PageLink page="map" isCurrent={page === 'map'}>
        <Icon name="map" />
        {t('map')}
      </PageLink>
      <RegionLink icon={<Icon name="home" />} />
      <PageLink page="events" isCurrent={registerOf(page) !== null}>
        <Icon name="list" />
        {t('registers')}
      </PageLink>
      <button type="button" className="page-link" onClick={onSearch}>
        <Icon name="search" />
        {t('search')}
      </button>
      <PageLink page="about" isCurrent={page === 'about'}>
        <Icon name="info" />
        {t('about')}
      </PageLink>
    </nav>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import { registerOf, type Page } from '../view/pagePath'
import { useViewPart } from '../view/useView'
import { PageLink } from './PageLink'
import { RegionLink } from './RegionLink'
import { isIndicatorSection } from './SectionTabs'
import { LatePart } from '../ui/LatePart'
import { lazyPart } from '../ui/lazyPart'
import './bottom-bar.css'

const MorePages = lazyPart(() => import('./MorePages'))

/** Pages that have no place of their own in the bar. */
const isAmongMore = (page: Page): boolean =>
  page === 'about' || page === 'present' || registerOf(page) !== null || isIndicatorSection(page)

/** The phone's main menu: what is wanted most, and a sheet with the rest. */
export function BottomBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation('shell')
  const page = useViewPart((parsed) => parsed.page)
  const [isMore, setIsMore] = useState(false)
  return (
    <nav className="bottom-bar" aria-label={t('mainNavigation')}>
      <PageLink page="map" isCurrent={page === 'map'}>
        <Icon name="map" />
        {t('map')}
      </PageLink>
      <RegionLink icon={<Icon name="home" />} />
      <PageLink page="compare" isCurrent={page === 'compare'}>
        <Icon name="compare" />
        {t('compare')}
      </PageLink>
      <button type="button" className="page-link" onClick={onSearch}>
        <Icon name="search" />
        {t('search')}
      </button>
      <button
        type="button"
        className="page-link"
        aria-haspopup="dialog"
        data-current={isAmongMore(page) ? '' : undefined}
        onClick={() => setIsMore(true)}
      >
        <Icon name="more" />
        {t('more')}
      </button>
      <LatePart key={String(isMore)} isSilent>
        {isMore && <MorePages onClose={() => setIsMore(false)} />}
      </LatePart>
    </nav>
  )
}

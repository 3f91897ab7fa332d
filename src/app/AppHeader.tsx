import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon'
import { useViewPart } from '../view/useView'
import { registerOf } from '../view/pagePath'
import { BrandMark } from './BrandMark'
import { LanguageSwitch } from './LanguageSwitch'
import { PageLink } from './PageLink'
import { RegionLink } from './RegionLink'
import { isIndicatorSection } from './SectionTabs'
import { useTheme } from './theme'
import './app-header.css'

interface Props {
  readonly isDemonstration: boolean
  /** Stands beside the label of demonstration data. */
  readonly children: ReactNode
  readonly onSearch: () => void
}

export function AppHeader({ isDemonstration, children, onSearch }: Props) {
  const { t } = useTranslation('shell')
  const page = useViewPart((parsed) => parsed.page)
  const [theme, toggleTheme] = useTheme()

  return (
    <header className="app-header">
      <div className="app-header__brand">
        <BrandMark />
        <div>
          <p className="app-header__name">Birlik</p>
          <p className="app-header__tagline">{t('tagline')}</p>
        </div>
      </div>
      <nav className="app-header__navigation" aria-label={t('mainNavigation')}>
        <PageLink page="map" isCurrent={page === 'map'}>
          {t('map')}
        </PageLink>
        <RegionLink />
        <PageLink page="compare" isCurrent={page === 'compare'}>
          {t('compare')}
        </PageLink>
        <PageLink page="indicators" isCurrent={isIndicatorSection(page)}>
          {t('indicators')}
        </PageLink>
        <PageLink page="events" isCurrent={registerOf(page) !== null}>
          {t('registers')}
        </PageLink>
        <PageLink page="present" isCurrent={page === 'present'}>
          {t('present')}
        </PageLink>
        <PageLink page="about" isCurrent={page === 'about'}>
          {t('about')}
        </PageLink>
      </nav>
      {isDemonstration && <p className="app-header__demonstration">{t('demonstration')}</p>}
      {children}
      <button
        type="button"
        className="app-header__search"
        aria-label={t('searchPlaceholder')}
        onClick={onSearch}
      >
        <Icon name="search" />
        <span className="app-header__search-text">{t('searchPlaceholder')}</span>
        <span className="app-header__search-word">{t('search')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <LanguageSwitch />
      <button
        type="button"
        className="button button--icon button--quiet"
        onClick={toggleTheme}
        aria-label={theme === 'dark' ? t('themeLight') : t('themeDark')}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
    </header>
  )
}

import { useTranslation } from 'react-i18next'
import type { Page } from '../view/pagePath'
import { REGISTER_PAGES } from '../view/registerView'
import { useViewPart } from '../view/useView'
import { PageLink } from './PageLink'
import './section-tabs.css'

/** Pages of one section that stand beside each other. */
const SECTIONS = [
  { name: 'registerTabs', pages: REGISTER_PAGES },
  { name: 'indicatorTabs', pages: ['indicators', 'programme'] },
] as const

/** The section a page belongs to; the page of one indicator belongs to their list. */
const tabOf = (page: Page): Page => (page === 'indicator' ? 'indicators' : page)

/** Whether a page is about indicators or the programme they watch. */
export const isIndicatorSection = (page: Page): boolean =>
  tabOf(page) === 'indicators' || page === 'programme'

/** From one page of a section to another; only where there is a section. */
export function SectionTabs() {
  const { t } = useTranslation('shell')
  const page = useViewPart((parsed) => parsed.page)
  const section = SECTIONS.find(({ pages }) => pages.some((each) => each === tabOf(page)))
  if (section === undefined) return null
  return (
    <nav className="section-tabs" aria-label={t(section.name)}>
      {section.pages.map((each) => (
        <PageLink key={each} page={each} isCurrent={tabOf(page) === each}>
          {t(each)}
        </PageLink>
      ))}
    </nav>
  )
}

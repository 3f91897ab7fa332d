import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog'
import { useViewPart } from '../view/useView'
import { PageLink } from './PageLink'

const PAGES = [
  'indicators',
  'programme',
  'associations',
  'courses',
  'events',
  'present',
  'try',
  'about',
] as const

/** The pages that the phone's main menu has no room for. */
export default function MorePages({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell')
  const page = useViewPart((parsed) => parsed.page)
  return (
    <Dialog title={t('moreTitle')} isOpen onClose={onClose} shape="sheet">
      <ul className="more-pages">
        {PAGES.map((each) => (
          // A choice closes the sheet: the link inside is what is pressed, also by the keyboard.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <li key={each} onClick={onClose}>
            <PageLink page={each} isCurrent={page === each}>
              {t(each)}
            </PageLink>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

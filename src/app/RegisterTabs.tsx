import { useTranslation } from 'react-i18next'
import { REGISTER_PAGES } from '../view/registerView'
import { useViewPart } from '../view/useView'
import { registerOf } from '../view/viewUrl'
import { PageLink } from './PageLink'
import './register-tabs.css'

/** From one register to another; only on their pages. */
export function RegisterTabs() {
  const { t } = useTranslation('shell')
  const page = useViewPart((parsed) => parsed.page)
  if (registerOf(page) === null) return null
  return (
    <nav className="register-tabs" aria-label={t('registerTabs')}>
      {REGISTER_PAGES.map((register) => (
        <PageLink key={register} page={register} isCurrent={page === register}>
          {t(register)}
        </PageLink>
      ))}
    </nav>
  )
}

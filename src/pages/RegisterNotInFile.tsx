import { useTranslation } from 'react-i18next'
import type { RegisterPageId } from '../view/registerView'
import { ViewLink } from '../view/ViewLink'

/** Figures of one's own without this register: nothing has failed, and it is said what can be done. */
export function RegisterNotInFile({ register }: { register: RegisterPageId }) {
  const { t } = useTranslation('registers')
  return (
    <section className="register-page__empty" data-state="not-in-file">
      <h2>{t(`notInFile.title.${register}`)}</h2>
      <p>{t('notInFile.text', { file: `${register}.csv` })}</p>
      <ViewLink page="try" patch={{}} className="button button--primary">
        {t('notInFile.link')}
      </ViewLink>
    </section>
  )
}

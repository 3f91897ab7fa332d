import { useTranslation } from 'react-i18next'
import { ViewLink } from '../view/ViewLink'

/** Says on every page that the figures are somebody's own, and leads to where they can be left again. */
export default function OwnMark() {
  const { t } = useTranslation('own')
  return (
    <ViewLink page="try" patch={{}} className="app-header__demonstration" label={t('mark.link')}>
      {t('mark.short')}
    </ViewLink>
  )
}

import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useView } from '../../view/useView'
import { ViewLink } from '../../view/ViewLink'

/** The passport on two sheets of paper: in the language of the view, or in Kazakh and Russian side by side. */
export function PrintLinks() {
  const { t } = useTranslation('region')
  const { view } = useView()
  return (
    <>
      <ViewLink patch={{ second: null }} page="passport" className="button">
        <Icon name="print" />
        {t('printTitle')}
      </ViewLink>
      <ViewLink
        patch={view.language === 'ru' ? { second: 'kk' } : { language: 'kk', second: 'ru' }}
        page="passport"
        className="button"
        label={`${t('printTitle')}: ${t('printBilingual')}`}
      >
        <Icon name="print" />
        {t('printBilingual')}
      </ViewLink>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { homeRegion, useHomeRegion } from '../../view/homeRegion'
import { useRegionModel } from '../../view/useRegionModel'

/** Makes the region on show the start page, or no longer. */
export function HomeRegionButton() {
  const { t } = useTranslation('region')
  const { region } = useRegionModel()
  const isHome = useHomeRegion() === region.id
  return (
    <button
      type="button"
      className={isHome ? 'button button--chosen' : 'button'}
      aria-pressed={isHome}
      onClick={() => homeRegion.set(isHome ? null : region.id)}
    >
      <Icon name={isHome ? 'check' : 'home'} />
      {isHome ? t('homeIs') : t('homeSet')}
    </button>
  )
}

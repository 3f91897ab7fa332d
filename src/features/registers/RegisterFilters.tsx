import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useIsNarrow } from '../../view/useIsNarrow'
import { activeFilters } from './activeFilters'
import { FacetPanel } from './FacetPanel'
import type { RegisterModel } from './useRegisterModel'

/** The filters: a column on a wide screen, a sheet behind a button on a phone. */
export function RegisterFilters({ model, isSheet }: { model: RegisterModel; isSheet: boolean }) {
  const { t } = useTranslation('registers')
  const isNarrow = useIsNarrow()
  const [isOpen, setIsOpen] = useState(false)
  if (isNarrow !== isSheet) return null
  if (!isSheet) return <FacetPanel model={model} />
  const count = activeFilters(model.view, model.query.region).length
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        <Icon name="settings" />
        {count === 0 ? t('filters') : t('filtersActive', { count })}
      </button>
      <Dialog title={t('filters')} isOpen={isOpen} onClose={() => setIsOpen(false)} shape="sheet">
        <FacetPanel model={model} />
        <button type="button" className="button button--primary" onClick={() => setIsOpen(false)}>
          {t('showRows', { count: model.first?.total ?? 0 })}
        </button>
      </Dialog>
    </>
  )
}

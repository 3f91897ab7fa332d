import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { mediaHook } from '../../view/mediaHook'
import { activeFilters } from './activeFilters'
import { FacetPanel } from './FacetPanel'
import type { RegisterModel } from './useRegisterModel'

/** Beside a column of filters the rows of a small screen would lose what their cells say; `register-page.css` gives the same. */
const useHasSheet = mediaHook('(max-width: 1399px)')

/** The filters: a column on a wide screen, a sheet behind a button on a smaller one. */
export function RegisterFilters({ model, isSheet }: { model: RegisterModel; isSheet: boolean }) {
  const { t } = useTranslation('registers')
  const hasSheet = useHasSheet()
  const [isOpen, setIsOpen] = useState(false)
  if (hasSheet !== isSheet) return null
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

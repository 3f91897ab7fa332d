import { useTranslation } from 'react-i18next'
import { useCatalogueView } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import type { RegisterModel } from './useRegisterModel'

/** Rows that began between two days. An end before its beginning takes the beginning with it. */
export function DateRange({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const { changeRegister } = useViewActions()
  const { catalogue } = useCatalogueView()
  const { from, to } = model.view
  const { asOf } = catalogue.dataset
  const read = (value: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null)
  return (
    <fieldset className="facet-group date-range">
      <legend>{t('dates')}</legend>
      <label>
        <span>{t('from')}</span>
        <input
          type="date"
          value={from ?? ''}
          min="1980-01-01"
          max={asOf}
          onChange={(event) => {
            const day = read(event.currentTarget.value)
            changeRegister({ from: day, to: day !== null && to !== null && to < day ? null : to })
          }}
        />
      </label>
      <label>
        <span>{t('to')}</span>
        <input
          type="date"
          value={to ?? ''}
          min="1980-01-01"
          max={asOf}
          onChange={(event) => {
            const day = read(event.currentTarget.value)
            changeRegister({ to: day, from: day !== null && from !== null && from > day ? null : from })
          }}
        />
      </label>
    </fieldset>
  )
}

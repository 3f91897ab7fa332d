import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useViewActions } from '../../view/useView'
import { columnsOf, NAMING, shownColumns } from './registerColumns'
import type { RegisterModel } from './useRegisterModel'

/** Which columns are seen; the one that names the rows always is. */
export function ColumnMenu({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const { changeRegister } = useViewActions()
  const [isOpen, setIsOpen] = useState(false)
  const { register, view, query } = model
  const shown = shownColumns(register, view.columns, query.region !== null).map(({ id }) => id)
  const toggle = (id: string) => {
    const next = shown.some((each) => each === id) ? shown.filter((each) => each !== id) : [...shown, id]
    changeRegister({
      columns: columnsOf(register).flatMap((column) => (next.includes(column.id) ? [column.id] : [])),
    })
  }
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        <Icon name="settings" />
        {t('columns')}
      </button>
      <Dialog title={t('columns')} isOpen={isOpen} onClose={() => setIsOpen(false)} shape="sheet">
        <fieldset className="column-menu">
          <legend className="visually-hidden">{t('columns')}</legend>
          {columnsOf(register).map(({ id }) => (
            <label key={id} className="facet-group__value">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={id === NAMING[register]}
                onChange={() => toggle(id)}
              />
              <span className="facet-group__name">{t(`column.${id}`)}</span>
            </label>
          ))}
        </fieldset>
      </Dialog>
    </>
  )
}

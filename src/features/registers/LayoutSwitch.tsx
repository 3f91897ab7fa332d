import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import '../../ui/segmented.css'
import { REGISTER_LAYOUTS } from '../../view/registerView'
import { useViewActions } from '../../view/useView'
import type { RegisterModel } from './useRegisterModel'

/** Table, calendar or map of the same rows. */
export function LayoutSwitch({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const { changeRegister } = useViewActions()
  const layouts = REGISTER_LAYOUTS[model.register]
  if (layouts.length < 2) return null
  return (
    <fieldset className="segmented layout-switch">
      <legend className="visually-hidden">{t('layout')}</legend>
      {layouts.map((layout) => (
        <label key={layout} className="segmented__choice">
          <input
            type="radio"
            name="register-layout"
            className="visually-hidden"
            checked={model.view.layout === layout}
            onChange={() => changeRegister({ layout })}
          />
          <Icon name={layout} />
          {t(layout)}
        </label>
      ))}
    </fieldset>
  )
}

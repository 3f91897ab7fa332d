import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
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
    <SegmentedChoice
      legend={t('layout')}
      choices={layouts}
      chosen={model.view.layout}
      label={(layout) => (
        <>
          <Icon name={layout} />
          {t(layout)}
        </>
      )}
      onChange={(layout) => changeRegister({ layout })}
    />
  )
}

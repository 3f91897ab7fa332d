import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useViewActions, useViewPart } from '../../view/useView'
import type { ViewKind } from '../../view/view'
import '../../ui/segmented.css'

const KINDS: readonly ViewKind[] = ['map', 'tiles', 'table']

/** Map, tiles or table of the same figures. */
export const ViewKindSwitch = memo(function ViewKindSwitch() {
  const { t } = useTranslation('controls')
  const shown = useViewPart((parsed) => parsed.view.kind)
  const { change } = useViewActions()
  return (
    <fieldset className="segmented view-kind-switch">
      <legend className="visually-hidden">{t('kind')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="segmented__choice view-kind-switch__choice">
          <input
            type="radio"
            name="view-kind"
            className="visually-hidden"
            checked={shown === kind}
            onChange={() => change({ kind })}
          />
          <Icon name={kind} />
          {t(kind)}
        </label>
      ))}
    </fieldset>
  )
})

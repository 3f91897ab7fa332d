import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useMapModel } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import type { ViewKind } from '../../view/view'
import './view-kind-switch.css'

const KINDS: readonly ViewKind[] = ['map', 'tiles', 'table']

/** Map, tiles or table of the same figures. */
export function ViewKindSwitch() {
  const { t } = useTranslation('controls')
  const { selection } = useMapModel()
  const { change } = useView()
  return (
    <fieldset className="view-kind-switch">
      <legend className="visually-hidden">{t('kind')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="view-kind-switch__choice">
          <input
            type="radio"
            name="view-kind"
            className="visually-hidden"
            checked={selection.kind === kind}
            onChange={() => change({ kind })}
          />
          <Icon name={kind} />
          {t(kind)}
        </label>
      ))}
    </fieldset>
  )
}

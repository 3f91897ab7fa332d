import { useTranslation } from 'react-i18next'
import { useMapModel } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import type { Symbology } from '../../view/view'

const CHOICES: readonly Symbology[] = ['fill', 'circles']

/** Filled regions or circles; only counts can be circles. */
export function SymbologySwitch() {
  const { t } = useTranslation('controls')
  const { indicator, selection } = useMapModel()
  const { change } = useView()
  const isCount = indicator.kind === 'flow' || indicator.kind === 'stock'
  if (!isCount) return null
  return (
    <fieldset className="view-options__choices">
      <legend>{t('symbology')}</legend>
      {CHOICES.map((symbology) => (
        <label key={symbology}>
          <input
            type="radio"
            name="symbology"
            checked={selection.symbology === symbology}
            onChange={() => change({ symbology })}
          />
          {t(symbology)}
        </label>
      ))}
      {selection.symbology === 'fill' && selection.normalisation === 'absolute' && (
        <p className="view-options__caution">{t('caution')}</p>
      )}
    </fieldset>
  )
}

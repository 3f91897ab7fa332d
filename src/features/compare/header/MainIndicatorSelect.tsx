import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/localText'
import { FRESH_INDICATOR } from '../../../view/view'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'
import { ToolbarSelect } from './ToolbarSelect'

/** The one indicator that trends, scatter plot and maps by year are about. */
export function MainIndicatorSelect({ model }: { model: CompareModel }) {
  const { t } = useTranslation('compare')
  const local = useLocalText()
  const { change } = useViewActions()
  const { series, main, view } = model
  return (
    <ToolbarSelect
      label={t('indicator')}
      value={main?.indicator.id ?? ''}
      // How values are put is a choice for all indicators here, so it outlives the one.
      onChange={(indicator) => change({ ...FRESH_INDICATOR, normalisation: view.normalisation, indicator })}
    >
      {series.catalogue.programme.directions.map((direction) => {
        const own = series.indicators.filter((each) => each.direction === direction.id)
        return own.length === 0 ? null : (
          <optgroup key={direction.id} label={`${direction.id} ${local(direction.name).text}`}>
            {own.map((indicator) => (
              <option key={indicator.id} value={indicator.id}>
                {local(indicator.name).text}
              </option>
            ))}
          </optgroup>
        )
      })}
    </ToolbarSelect>
  )
}

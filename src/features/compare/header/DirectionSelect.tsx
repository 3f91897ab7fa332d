import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/localText'
import { Icon } from '../../../ui/Icon'
import { useCatalogueView } from '../../../view/useMapModel'
import { useViewActions } from '../../../view/useView'
import { ALL_DIRECTIONS, type CompareModel } from '../../../view/compare/compareModel'
import { IndicatorDialog } from './IndicatorDialog'
import { ToolbarSelect } from './ToolbarSelect'

/** Stands for "chosen one by one" among the directions: no direction has such an id. */
const CHOSEN = '-'

/** Which indicators are compared: those of a direction, all, or some chosen one by one. */
export function DirectionSelect({ model }: { model: CompareModel }) {
  const { t } = useTranslation('compare')
  const local = useLocalText()
  const { indicator } = useCatalogueView()
  const { changeCompare } = useViewActions()
  const [isOpen, setIsOpen] = useState(false)
  const { series, direction, compare, indicators } = model
  const choose = (id: string) => {
    if (id !== CHOSEN) changeCompare({ direction: id === indicator.direction ? null : id, set: [] })
  }
  return (
    <div className="compare-toolbar__stepper">
      <ToolbarSelect label={t('direction')} value={direction ?? CHOSEN} onChange={choose}>
        {compare.set.length > 0 && (
          <option value={CHOSEN}>{t('chosenSet', { count: indicators.length })}</option>
        )}
        {series.catalogue.programme.directions.map(({ id, name }) => (
          <option key={id} value={id}>
            {`${id} ${local(name).text}`}
          </option>
        ))}
        <option value={ALL_DIRECTIONS}>{t('allIndicators', { count: series.indicators.length })}</option>
      </ToolbarSelect>
      <button
        type="button"
        className="button button--icon"
        aria-label={t('choose')}
        title={t('choose')}
        onClick={() => setIsOpen(true)}
      >
        <Icon name="settings" />
      </button>
      <IndicatorDialog model={model} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/localText'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { ScatterContent } from '../../../view/compare/scatterContent'
import '../analysis-field.css'

interface Props {
  readonly model: CompareModel
  readonly content: ScatterContent
}

/** The upright indicator, and whether the way through time is drawn. */
export function ScatterOptions({ model, content }: Props) {
  const { t } = useTranslation('scatter')
  const local = useLocalText()
  const { changeCompare } = useViewActions()
  const { series, compare } = model
  const own = content.x.series.indicator.id
  return (
    <div className="scatter-view__options">
      <label className="analysis-field">
        <span>{t('against')}</span>
        <select
          value={content.y.series.indicator.id}
          onChange={(event) => changeCompare({ against: event.currentTarget.value })}
        >
          {series.catalogue.programme.directions.map((direction) => (
            <optgroup key={direction.id} label={`${direction.id} ${local(direction.name).text}`}>
              {series.indicators
                .filter(({ id, direction: of }) => of === direction.id && id !== own)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {local(name).text}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="scatter-view__check">
        <input
          type="checkbox"
          checked={compare.trails}
          onChange={(event) => changeCompare({ trails: event.currentTarget.checked })}
        />
        {t('trails')}
      </label>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { SimilarityMeasure } from '../../../domain/compare/similarity'
import type { Region } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import '../../../ui/segmented.css'
import { useViewActions } from '../../../view/useView'
import type { SimilarModel } from '../../../view/compare/similarModel'
import { measureText } from '../../../view/compare/similarSummary'
import '../analysis-field.css'

const MEASURES: readonly SimilarityMeasure[] = ['population', 'urban', 'profile']

interface Props {
  readonly model: SimilarModel
  readonly regions: readonly Region[]
}

/** Whose like are sought, by which measure, and what the measure means. */
export function SimilarControls({ model, regions }: Props) {
  const { t } = useTranslation('neighbours')
  const words = useWords()
  const { change, changeCompare } = useViewActions()
  return (
    <div className="similar-view__controls">
      <label className="analysis-field">
        <span>{t('similar.choose')}</span>
        <select value={model.region.id} onChange={(event) => change({ region: event.currentTarget.value })}>
          {regions.map(({ id, name }) => (
            <option key={id} value={id} lang={words.local(name).lang}>
              {words.local(name).text}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="analysis-field">
        <legend>{t('similar.measure')}</legend>
        <div className="segmented">
          {MEASURES.map((measure) => (
            <label key={measure} className="segmented__choice">
              <input
                type="radio"
                name="similarity"
                className="visually-hidden"
                checked={model.measure === measure}
                onChange={() => changeCompare({ like: measure })}
              />
              {t(`similar.by.${measure}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="similar-view__about">{measureText(model, words, t).join(' ')}</p>
    </div>
  )
}

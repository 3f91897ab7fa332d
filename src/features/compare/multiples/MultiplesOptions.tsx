import { useTranslation } from 'react-i18next'
import { useView } from '../../../view/useView'
import '../../../ui/segmented.css'

/** A map a year or one an indicator; one scale or one each. */
export function MultiplesOptions() {
  const { t } = useTranslation('multiples')
  const { compare, changeCompare } = useView()
  return (
    <div className="multiples__options">
      <fieldset className="segmented">
        <legend className="visually-hidden">{t('maps')}</legend>
        {(['years', 'indicators'] as const).map((multiples) => (
          <label key={multiples} className="segmented__choice">
            <input
              type="radio"
              name="multiples"
              className="visually-hidden"
              checked={compare.multiples === multiples}
              onChange={() => changeCompare({ multiples })}
            />
            {t(`by.${multiples}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="segmented">
        <legend className="visually-hidden">{t('scale')}</legend>
        {(['one', 'each'] as const).map((scale) => (
          <label key={scale} className="segmented__choice">
            <input
              type="radio"
              name="scale"
              className="visually-hidden"
              checked={compare.scale === scale}
              onChange={() => changeCompare({ scale })}
            />
            {t(`scales.${scale}`)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

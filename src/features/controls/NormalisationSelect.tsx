import { useTranslation } from 'react-i18next'
import { useFigureText } from '../../i18n/figureText'
import { useMapModel } from '../../view/useMapModel'
import { useView } from '../../view/useView'

/** As reported, or per residents; ratios and surveys have one way only. */
export function NormalisationSelect() {
  const { t } = useTranslation('controls')
  const { indicator, selection } = useMapModel()
  const { change } = useView()
  const figureText = useFigureText()
  return (
    <label className="view-options__field">
      <span>{t('normalisation')}</span>
      <select
        value={selection.normalisation}
        disabled={indicator.normalisations.length < 2}
        onChange={(event) => {
          const chosen = indicator.normalisations.find((each) => each === event.currentTarget.value)
          // Class borders of one proportion mean nothing in another.
          if (chosen !== undefined)
            change({ normalisation: chosen, symbology: null, borders: [], method: null })
        }}
      >
        {indicator.normalisations.map((each) => (
          <option key={each} value={each}>
            {each === 'absolute' && indicator.unit !== '%' ? t('absolute') : figureText.unit(indicator, each)}
          </option>
        ))}
      </select>
    </label>
  )
}

import { useTranslation } from 'react-i18next'
import { useFigureText } from '../i18n/figureText'
import { classRanges } from './classRanges'
import { useMapModel } from './useMapModel'

/** The ranges of the classes of the map page, one text each. */
export function useClassRanges(): readonly string[] {
  const { t } = useTranslation('legend')
  const { classification, indicator, selection } = useMapModel()
  const figureText = useFigureText()
  if (classification === null) return []
  return classRanges(
    classification,
    (value) => figureText.valueNumber(value, indicator, selection.normalisation),
    t,
  )
}

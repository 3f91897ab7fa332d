import { useTranslation } from 'react-i18next'
import type { RegionFigure } from '../../domain/crossSection'
import { useFigureText } from '../../i18n/figureText'

/** What is worth knowing about a figure, in a few words. */
export function useNotes(): (figure: RegionFigure) => string {
  const { t } = useTranslation('table')
  const figureText = useFigureText()
  return (figure) =>
    [
      figure.value !== null && figure.status !== 'A' && figureText.status(figure.status),
      figure.isOtherRule && t('otherRule'),
      figure.isCloseCall && t('close'),
      figure.isUnusual && t('unusual'),
      figure.lateDays !== null && t('late', { days: figure.lateDays }),
      figure.revisedFrom !== null && t('revised'),
    ]
      .filter((note) => typeof note === 'string')
      .join('; ')
}

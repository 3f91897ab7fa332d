import { useTranslation } from 'react-i18next'
import { useFigureText } from '../i18n/figureText'
import { useMapModel } from './useMapModel'

/** "below 37", "37–44", …, "90 and more": one text per class. */
export function useClassRanges(): readonly string[] {
  const { t } = useTranslation('legend')
  const { classification, indicator, selection } = useMapModel()
  const figureText = useFigureText()
  if (classification === null) return []
  const { borders, hasZeroClass, count, min } = classification
  const write = (value: number) => figureText.valueNumber(value, indicator, selection.normalisation)
  const positive = borders.map((to, i) =>
    i === 0
      ? t('below', { to: write(to) })
      : t('between', { from: write(borders[i - 1] ?? to), to: write(to) }),
  )
  const last = borders.at(-1)
  const top = last === undefined ? t('only', { value: write(min) }) : t('above', { from: write(last) })
  const isOnlyZero = hasZeroClass && count === 1
  return [...(hasZeroClass ? [t('zero')] : []), ...(isOnlyZero ? [] : [...positive, top])]
}

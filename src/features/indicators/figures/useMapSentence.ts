import { useTranslation } from 'react-i18next'
import { figuresInScope } from '../../../domain/compare/ruleScope'
import { useWords } from '../../../i18n/words'
import { useCatalogueView } from '../../../view/useMapModel'
import type { IndicatorModel } from '../indicatorModel'

/** The map in one sentence: highest, lowest and how many reported; regions of another rule take no part. */
export function useMapSentence({ indicator, series, period, section }: IndicatorModel): string {
  const { t } = useTranslation('view')
  const { formats, figureText, local } = useWords()
  const { regionOf } = useCatalogueView()
  const shown = formats.span(period, series.span, 'long')
  const ascending = figuresInScope(section.figures, 'same').toSorted((a, b) => a.value - b.value)
  const lowest = ascending[0]
  const highest = ascending.at(-1)
  if (lowest === undefined || highest === undefined) return t('summaryNone', { period: shown })
  const { reported, expected } = section.national
  const write = (value: number) => figureText.valueNumber(value, indicator, series.normalisation)
  const texts = { period: shown, reported: figureText.reported(reported, expected) }
  if (lowest.value === highest.value) return t('summaryOne', { ...texts, value: write(lowest.value) })
  const nameOf = (region: string) => local(regionOf(region)?.shortName ?? {}).text
  return t('summaryAll', {
    ...texts,
    highest: nameOf(highest.region),
    highestValue: write(highest.value),
    lowest: nameOf(lowest.region),
    lowestValue: write(lowest.value),
  })
}

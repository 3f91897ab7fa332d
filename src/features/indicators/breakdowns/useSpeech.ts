import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../domain/indicator'
import type { RegionId } from '../../../domain/region'
import { useWords, type Words } from '../../../i18n/words'
import { useAllSeries } from '../../../view/useAllSeries'

/** What is needed to speak of parts in the language of the view. */
export interface Speech {
  readonly t: TFunction<'breakdowns'>
  readonly words: Words
  readonly regionName: (region: RegionId) => string
  /** Regions that count the indicator by another rule than most. */
  readonly otherRule: (indicator: Indicator) => readonly RegionId[]
}

export function useSpeech(): Speech {
  const { t } = useTranslation('breakdowns')
  const words = useWords()
  const { division, seriesOf, sectionAt } = useAllSeries()
  return useMemo(
    () => ({
      t,
      words,
      regionName: (id) => {
        const region = division.regions.find((each) => each.id === id)
        return region === undefined ? id : words.local(region.shortName).text
      },
      otherRule: (indicator) => {
        const series = indicator.rules.length === 0 ? null : seriesOf(indicator.id)
        if (series === null) return []
        return sectionAt(series).figures.flatMap(({ region, isOtherRule }) => (isOtherRule ? [region] : []))
      },
    }),
    [t, words, division, seriesOf, sectionAt],
  )
}

import type { TFunction } from 'i18next'
import { marginOfDifference } from '../../../domain/compare/difference'
import { figuresInScope, type PresentFigure } from '../../../domain/compare/ruleScope'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import type { SmallMapModel } from '../../../view/compare/smallMaps'

type Translate = TFunction<'multiples'>

/** More regions with one value than this are counted, not named. */
const MOST_NAMED = 3

/** Extremes, how many reported, who has no value and who counts by another rule: the words of one small map. */
export function smallMapSentences(
  { section, series }: Pick<SmallMapModel, 'section' | 'series'>,
  nameOf: (region: RegionId) => string,
  words: Words,
  t: Translate,
): readonly string[] {
  const { national, figures, absent } = section
  const names = (regions: readonly RegionId[]): string => words.formats.list(regions.map(nameOf))
  const others = figures.filter((figure) => figure.isOtherRule).map(({ region }) => region)
  return [
    extremes(figuresInScope(figures, 'same'), series, names, words, t),
    `${words.figureText.reported(national.reported, national.expected)}.`,
    ...(absent.length > 0 && absent.length < figures.length
      ? [t('withoutValue', { names: names(absent) })]
      : []),
    ...(others.length > 0 ? [t('otherRule', { names: names(others) })] : []),
  ]
}

/** Highest and lowest among the regions that count by the usual rule. */
function extremes(
  present: readonly PresentFigure[],
  { indicator, normalisation }: SmallMapModel['series'],
  names: (regions: readonly RegionId[]) => string,
  words: Words,
  t: Translate,
): string {
  const ascending = present.toSorted((a, b) => a.value - b.value)
  const lowest = ascending[0]
  const highest = ascending.at(-1)
  if (lowest === undefined || highest === undefined) return t('nothing')
  const write = (value: number) => words.figureText.valueNumber(value, indicator, normalisation)
  if (lowest.value === highest.value) return t('allEqual', { value: write(lowest.value) })
  const range = { lowestValue: write(lowest.value), highestValue: write(highest.value) }
  const isWithinMargin =
    lowest.margin !== null &&
    highest.margin !== null &&
    highest.value - lowest.value <= marginOfDifference(lowest.margin, highest.margin)
  if (isWithinMargin) return t('withinMargin', range)
  const who = (value: number): string => {
    const regions = present.filter((figure) => figure.value === value).map(({ region }) => region)
    return regions.length <= MOST_NAMED ? names(regions) : t('regions', { count: regions.length })
  }
  return t('extremes', { ...range, highest: who(highest.value), lowest: who(lowest.value) })
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../domain/indicator'
import type { Year } from '../../../domain/period'
import type { RegionId } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { useAllSeries } from '../../../view/useAllSeries'
import { hasCourse, type PartsModel, type Place } from './partRows'

/** Scales of shares end at a round number. */
const STEP = 20

/** What is said of parts in the language of the view. */
export function useBreakdownText() {
  const { t } = useTranslation('breakdowns')
  const words = useWords()
  const { division, seriesOf, sectionAt } = useAllSeries()
  return useMemo(() => {
    const { formats, figureText, local } = words
    const regionName = (id: RegionId) => {
      const region = division.regions.find((each) => each.id === id)
      return region === undefined ? id : local(region.shortName).text
    }
    const names = (regions: readonly RegionId[]) => formats.list(regions.map(regionName))

    /** "Kazakhstan", or the region. */
    const placeName = (region: RegionId | null) => (region === null ? t('country') : regionName(region))

    /** Where and when: "Kazakhstan, 2019". */
    const where = ({ region, year }: Place) => `${placeName(region)}, ${formats.period(year, 'long')}`

    /** How years are made of quarters. */
    const basis = ({ kind, frequency }: Indicator) =>
      frequency === 'year' ? t('basis.year') : kind === 'stock' ? t('basis.stock') : t('basis.flow')

    /** Regions on show that count by another rule than most, if any do. */
    const otherRule = ({ indicator, split, place }: PartsModel): readonly string[] => {
      const series = indicator.rules.length === 0 ? null : seriesOf(indicator.id)
      const shown = place.region === null ? split.counted : [place.region]
      const others = series === null ? [] : sectionAt(series).figures.filter((each) => each.isOtherRule)
      const regions = others.flatMap(({ region }) => (shown.includes(region) ? [region] : []))
      return regions.length === 0 ? [] : [t('otherRule', { regions: names(regions) })]
    }

    /** How many regions the sum is over, and which are not in it. */
    const counted = (model: PartsModel): readonly string[] => {
      const { counted: within, hidden, missing } = model.split
      if (model.place.region !== null) return otherRule(model)
      return [
        t('counted', { counted: within.length, of: within.length + hidden.length + missing.length }),
        ...(missing.length === 0 ? [] : [t('leftOut.missing', { regions: names(missing) })]),
        ...(hidden.length === 0 ? [] : [t('leftOut.hidden', { regions: names(hidden) })]),
        ...otherRule(model),
      ]
    }

    /** One sentence on the largest part, or why there is none. */
    const sentence = ({ rows, indicator, split }: PartsModel): string => {
      const shown = rows.flatMap((row) => (row.part.value === null ? [] : [{ row, value: row.part.value }]))
      const [first] = shown.toSorted((a, b) => b.value - a.value)
      if (first === undefined) return t('none', { reason: rows[0]?.value ?? '' })
      if (first.value === 0) return t('zero')
      const category = first.row.name
      const value = figureText.value({ value: first.value, absence: null }, indicator, 'absolute')
      if (split.total === null) return t('largestShown', { category, value })
      const isShared = shown.filter((each) => each.value === first.value).length > 1
      return isShared
        ? t('equal', { value, share: first.row.share })
        : t('largest', { category, value, share: first.row.share })
    }

    /** Cautions below the bars. */
    const cautions = ({ split }: PartsModel): readonly string[] => [
      ...(split.parts.some(({ absence }) => absence === 'suppressed') ? [t('hidden')] : []),
      ...(split.parts.some(({ status }) => status === 'P') ? [t('provisional')] : []),
    ]

    /** Share at the top of the lines of a breakdown, percent. */
    const mostShare = ({ rows }: PartsModel): number => {
      const shares = rows.flatMap(({ course }) => course.flatMap((share) => share ?? []))
      return Math.max(STEP, Math.ceil(Math.max(0, ...shares) / STEP) * STEP)
    }

    /** What the bars and the lines of a drawing are; no shares, no lines. */
    const labels = (model: PartsModel): readonly [string, string] => [
      t('bars', { year: yearText(model.place.year) }),
      hasCourse(model) ? t('courses', { most: formats.percent(mostShare(model)) }) : '',
    ]

    const yearText = (year: Year) => formats.period(year, 'short')
    return {
      words,
      placeName,
      regionName,
      where,
      basis,
      counted,
      sentence,
      cautions,
      mostShare,
      labels,
      yearText,
    }
  }, [t, words, division, seriesOf, sectionAt])
}

export type BreakdownText = ReturnType<typeof useBreakdownText>

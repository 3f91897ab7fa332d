import type { StageText } from '../../domain/deck/slide'
import { makeAllSeries, type AllSeries } from '../allSeries'
import { makeCompareModel, type CompareModel } from '../compare/compareModel'
import { findCompared } from '../comparedRegions'
import { quarterOfView } from '../quarterOfView'
import type { Site } from './site'
import { inAll } from './speakers'

/** All indicators at the quarter of the address, or why there are none. */
export type FoundSeries =
  | { readonly isFound: true; readonly series: AllSeries }
  | { readonly isFound: false; readonly reason: StageText }

/** Reads all indicators as the pages of analysis do. */
export function findSeries({ data, parsed, division, reader, speakers }: Site): FoundSeries {
  const wanted = parsed.view.period
  const { period, quarters, notices } = quarterOfView(data.catalogue, wanted)
  if (period === null || (notices.length > 0 && wanted !== null)) {
    return {
      isFound: false,
      reason: inAll(speakers, ({ t, words }) =>
        wanted === null
          ? t('slides')('gone.figures')
          : t('slides')('gone.period', { period: words.formats.period(wanted, 'long') }),
      ),
    }
  }
  const { catalogue, populations } = data
  return {
    isFound: true,
    series: makeAllSeries(reader, { catalogue, division, period, quarters, populations }),
  }
}

/** What the address compares. */
export const compareModelOf = ({ parsed, indicator, regionOf }: Site, series: AllSeries): CompareModel =>
  makeCompareModel(
    series,
    parsed.view,
    parsed.compare,
    indicator,
    findCompared(parsed.view.compared, regionOf),
  )

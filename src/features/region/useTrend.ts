import { useCallback, useMemo } from 'react'
import { parsePeriod, type Period } from '../../domain/period'
import { trendRows, type TrendRow } from '../../domain/trendRows'
import { useFigureText } from '../../i18n/figureText'
import type { RegionRow } from '../../view/regionModel'
import { useRegionModel } from '../../view/useRegionModel'

/** What a band chart of one indicator of the region draws. */
export interface Trend {
  readonly rows: readonly TrendRow[]
  readonly provisional: ReadonlySet<Period>
  readonly breaks: readonly Period[]
  readonly writeValue: (value: number) => string
}

/** Reads a row of the region's page as a trend over all periods. */
export function useTrend({ reading, indicator }: RegionRow): Trend {
  const figureText = useFigureText()
  const { region } = useRegionModel()
  const { displayed, national, normalisation, inputs } = reading
  const rows = useMemo(() => trendRows(displayed, national, region.id), [displayed, national, region.id])
  const { provisional, breaks } = useMemo(() => {
    const { grid } = inputs
    const start = grid.regions.indexOf(region.id) * grid.periods.length
    const withStatus = (status: string) =>
      grid.periods.filter((_, column) => start >= 0 && grid.statuses[start + column] === status)
    const declared = indicator.breaks.flatMap((each) => parsePeriod(each.period) ?? [])
    return {
      provisional: new Set(withStatus('P')),
      breaks: [...new Set([...declared, ...withStatus('B')])],
    }
  }, [inputs, indicator, region.id])
  const writeValue = useCallback(
    (value: number) => figureText.valueNumber(value, indicator, normalisation),
    [figureText, indicator, normalisation],
  )
  return { rows, provisional, breaks, writeValue }
}

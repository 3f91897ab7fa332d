import { useMemo } from 'react'
import { isQuarter, quartersOf, yearOf, type Quarter } from '../domain/period'
import { quartersCovered } from '../domain/quartersCovered'
import type { Notice } from './notice'
import { useCatalogueView } from './useMapModel'
import { useView } from './useView'

/** The quarter of the view: a year is read as its last quarter; one that is not covered gives way to the last. */
export function useQuarter(): {
  period: Quarter | null
  quarters: readonly Quarter[]
  notices: readonly Notice[]
} {
  const { catalogue } = useCatalogueView()
  const { view } = useView()
  return useMemo(() => {
    const quarters = quartersCovered(catalogue)
    const last = quarters.at(-1) ?? null
    const wanted = view.period
    if (wanted === null) return { period: last, quarters, notices: [] }
    const quarter = isQuarter(wanted) ? wanted : quartersOf(yearOf(wanted))[3]
    const found = quarters.find((each) => each === quarter)
    return found === undefined
      ? { period: last, quarters, notices: [{ kind: 'period-not-covered', period: wanted }] }
      : { period: found, quarters, notices: [] }
  }, [catalogue, view.period])
}

import { useMemo } from 'react'
import { worklist, type WorkItem } from '../../domain/worklist/worklist'
import { useRegionModel } from '../../view/useRegionModel'

/** What the region has to do about its report of the quarter, as of the dataset's date. */
export function useWorklist(): readonly WorkItem[] {
  const { data, catalogue } = useRegionModel()
  const { asOf, reportingDays } = catalogue.dataset
  return useMemo(
    () => worklist(data, { asOf, reportingDays: reportingDays ?? null }),
    [data, asOf, reportingDays],
  )
}

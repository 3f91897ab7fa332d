import { createContext, useContext } from 'react'
import type { AllSeries } from './allSeries'

export const AllSeriesContext = createContext<AllSeries | null>(null)

/** All indicators of the catalogue with their figures. */
export function useAllSeries(): AllSeries {
  const series = useContext(AllSeriesContext)
  if (series === null) throw new Error('useAllSeries needs an AllSeriesProvider above it')
  return series
}

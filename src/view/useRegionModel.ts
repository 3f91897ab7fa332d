import { createContext, useContext } from 'react'
import type { RegionModel } from './regionModel'

export const RegionModelContext = createContext<RegionModel | null>(null)

/** The model of the region's page. */
export function useRegionModel(): RegionModel {
  const model = useContext(RegionModelContext)
  if (model === null) throw new Error('useRegionModel needs a RegionModelProvider above it')
  return model
}

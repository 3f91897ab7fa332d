import type { Catalogue } from '../../../domain/catalogue'
import { yearOf, type Period } from '../../../domain/period'
import { quartersCovered } from '../../../domain/quartersCovered'
import { resolveIndicator } from '../../../view/selection'
import { readSceneAddress } from '../../../view/slides/sceneAddress'

/**
 * Periods a scene can be played over, ascending: quarters, or years where its indicator is counted once a year. Only the
 * map plays time; other views have none.
 */
export function playablePeriods(catalogue: Catalogue, address: string): readonly Period[] {
  const { page, view } = readSceneAddress(address)
  if (page !== 'map') return []
  const quarters = quartersCovered(catalogue)
  if (resolveIndicator(catalogue, view.indicator).value.frequency === 'quarter') return quarters
  return [...new Set(quarters.map((quarter): Period => `${yearOf(quarter)}`))]
}

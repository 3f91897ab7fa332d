import type { Catalogue } from '../../../domain/catalogue'
import { quartersCovered } from '../../../domain/quartersCovered'
import { resolveDivision, resolveIndicator } from '../../../view/selection'
import { readSceneAddress } from '../../../view/slides/sceneAddress'
import type { View } from '../../../view/view'
import { formatAddress } from '../../../view/viewUrl'

/** Something an address asks for that the dataset no longer has. */
export type RemovedPart = 'indicator' | 'region' | 'period'

/** What of an address is not in the dataset, as a scene finds it; null where it is something else. */
export function removedPart(catalogue: Catalogue, address: string): RemovedPart | null {
  const { view, page } = readSceneAddress(address)
  if (page === 'not-found') return null
  if (resolveIndicator(catalogue, view.indicator).notices.length > 0) return 'indicator'
  const { regions } = resolveDivision(catalogue, view.division).value
  if (view.region !== null && !regions.some(({ id }) => id === view.region)) return 'region'
  return view.period === null ? null : 'period'
}

/** The same address with something else in place of a part; null = the period a first visit opens with. */
export function withPart(address: string, part: RemovedPart, value: string | null): string {
  const { view, page, ...pages } = readSceneAddress(address)
  if (page === 'not-found') return address
  const next = { ...view, [part]: value } as View
  return formatAddress(next, page, pages).replace(`/${view.language}/`, '')
}

/** Quarters to choose from, the latest first. */
export const offeredPeriods = (catalogue: Catalogue) => quartersCovered(catalogue).toReversed()

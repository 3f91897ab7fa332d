import { makeMockSource } from '../../src/data/adapters/mockSource'
import { readIndicator, type IndicatorReading, type RegionData } from '../../src/domain/narrative/regionData'
import { quartersOf, type Quarter } from '../../src/domain/period'
import type { RegionId } from '../../src/domain/region'
import { indicatorsNeeded } from '../../src/view/indicatorsNeeded'

/** The demonstration data as a region page reads them, through the port. */
export async function demonstrationReadings() {
  const source = makeMockSource('http://birlik.test/')
  const [{ data: catalogue }, { data: populations }] = await Promise.all([
    source.catalogue(),
    source.populations(),
  ])
  const division = catalogue.divisions[0]
  if (division === undefined) throw new Error('The demonstration has no division')
  const readings: IndicatorReading[] = []
  for (const indicator of catalogue.indicators.filter(({ role }) => role === 'listed')) {
    const { data: grids } = await source.observations(indicatorsNeeded(indicator), division.id)
    const part = (id: string | null) => grids.find((grid) => grid.indicator === id) ?? null
    const grid = part(indicator.id)
    if (grid === null) throw new Error(`The demonstration has no ${indicator.id}`)
    const inputs = {
      indicator,
      division,
      grid,
      numerator: part(indicator.numerator),
      denominator: part(indicator.denominator),
      weight: part(indicator.weight),
      populations,
    }
    readings.push(readIndicator(inputs, null))
  }
  const regions: readonly RegionId[] = division.regions.map((region) => region.id)
  const quarters: readonly Quarter[] = Array.from({ length: 8 }, (_, i) => 2013 + i).flatMap(quartersOf)
  const at = (region: RegionId, period: Quarter): RegionData => ({
    catalogue,
    division,
    region,
    period,
    readings,
  })
  return { catalogue, division, readings, regions, quarters, at }
}

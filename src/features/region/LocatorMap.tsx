import { useQuery } from '@tanstack/react-query'
import { useDataSource } from '../../data/DataSourceProvider'
import { boundariesQuery } from '../../data/queries'
import type { DivisionId } from '../../domain/division'
import type { RegionId } from '../../domain/region'
import { geographyOf } from '../../view/geography'
import { regionPaths, SMALL_MAP, toSmallMap } from '../../view/regionPaths'
import './locator-map.css'

interface Props {
  readonly division: DivisionId
  readonly region: RegionId
}

const CITY_RADIUS = 6

/** Where the region lies in the country. Decoration for the ear: the neighbours stand in the text as links. */
export function LocatorMap({ division, region }: Props) {
  const source = useDataSource()
  const boundaries = useQuery(boundariesQuery(source, division, 'light')).data?.data
  const paths = boundaries === undefined ? null : regionPaths(boundaries)
  const geography = geographyOf(division)
  const city = geography.insets[region]
  const [x, y] = city === undefined ? [0, 0] : toSmallMap(city.cityX, city.cityY)
  const own = paths?.get(region)
  return (
    <svg className="locator-map" viewBox={`0 0 ${SMALL_MAP.width} ${SMALL_MAP.height}`} aria-hidden="true">
      {paths !== null && [...paths].map(([id, d]) => <path key={id} className="locator-map__region" d={d} />)}
      {city === undefined && own !== undefined && (
        <>
          <path className="locator-map__ring" d={own} />
          <path className="locator-map__selected" d={own} />
        </>
      )}
      {city !== undefined && paths !== null && (
        <>
          <circle className="locator-map__ring" cx={x} cy={y} r={CITY_RADIUS} />
          <circle className="locator-map__selected" cx={x} cy={y} r={CITY_RADIUS} />
        </>
      )}
    </svg>
  )
}

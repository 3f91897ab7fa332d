import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/localText'
import { geographyOf } from '../../view/geography'
import { useRegionModel } from '../../view/useRegionModel'
import { ViewLink } from '../../view/ViewLink'

/** Regions with a common border, clockwise from the north. */
export function NeighbourLinks() {
  const { t } = useTranslation('region')
  const local = useLocalText()
  const { region, division } = useRegionModel()
  const ids = geographyOf(division.id).neighbours[region.id] ?? []
  const neighbours = ids.flatMap((id) => division.regions.find((candidate) => candidate.id === id) ?? [])
  if (neighbours.length === 0) return null
  return (
    <nav className="region-header__neighbours" aria-label={t('neighbours')}>
      <span aria-hidden="true">{t('neighbours')}:</span>
      <ul>
        {neighbours.map(({ id, shortName }) => (
          <li key={id}>
            <ViewLink patch={{ region: id }} page="region" lang={local(shortName).lang}>
              {local(shortName).text}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

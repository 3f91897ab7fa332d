import { useTranslation } from 'react-i18next'
import { yearOf } from '../../domain/period'
import { residentsIn } from '../../domain/residents'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { CompareLink } from '../../view/CompareLink'
import { AddToPresentation } from '../../view/present/AddToPresentation'
import { useRegionModel } from '../../view/useRegionModel'
import { HomeRegionButton } from './HomeRegionButton'
import { NeighbourLinks } from './NeighbourLinks'
import { PrintLinks } from './PrintLinks'
import './region-header.css'

/** From so many people per km² on a decimal says nothing. */
const CROWDED = 100

/** Facts of a region in one line: centre, residents and their year, area, density. */
export function useRegionFacts(): readonly string[] {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const { region, division, populations, period } = useRegionModel()
  const residents = residentsIn(populations, division.id, region.id, yearOf(period))
  const area = region.areaKm2
  return [
    t('centre', { name: local(region.centre).text }),
    residents === null
      ? t('noResidents')
      : t('residents', {
          count: residents.residents,
          number: formats.number(residents.residents),
          year: residents.year,
        }),
    ...(area === null ? [] : [t('area', { area: formats.number(area) })]),
    ...(area === null || residents === null
      ? []
      : [
          t('density', {
            density: formats.number(
              residents.residents / area,
              residents.residents >= area * CROWDED ? 0 : 1,
            ),
          }),
        ]),
  ]
}

/** Who and where: names, facts, neighbours, and what can be done with the passport. */
export function RegionHeader() {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const { region, period } = useRegionModel()
  const facts = useRegionFacts()
  const name = local(region.name)
  return (
    <header className="region-header">
      <p className="region-header__eyebrow">
        {t('passport')} <span aria-hidden="true">·</span> {formats.period(period, 'long')}
      </p>
      <h1 className="region-header__name" tabIndex={-1} lang={name.lang}>
        {name.text}
      </h1>
      <ul className="region-header__facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <NeighbourLinks />
      <div className="region-header__actions">
        <HomeRegionButton />
        <PrintLinks />
        <CompareLink region={region.id} show="similar" />
        <AddToPresentation />
      </div>
    </header>
  )
}

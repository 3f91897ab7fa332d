import { useTranslation } from 'react-i18next'
import { listedFacetsOf } from '../../view/registerView'
import { DateRange } from './DateRange'
import { FacetGroup } from './FacetGroup'
import { RegionSelect } from './RegionSelect'
import type { RegisterModel } from './useRegisterModel'
import './facet-panel.css'

/** What the rows can be narrowed by: region, dates, and each facet with its counts. */
export function FacetPanel({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  return (
    <div className="facet-panel" role="group" aria-label={t('filterPanel')}>
      <RegionSelect model={model} />
      {listedFacetsOf(model.register).map((facet) => (
        <FacetGroup key={facet} model={model} facet={facet} />
      ))}
      <DateRange model={model} />
    </div>
  )
}

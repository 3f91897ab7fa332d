import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useCatalogueView } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import type { RegisterModel } from './useRegisterModel'
import { useRegisterWords } from './useRegisterWords'

/** One region or all of them; it is the region of the view, so that the map and the passport know it too. */
export function RegionSelect({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const words = useRegisterWords()
  const { change } = useViewActions()
  const { division } = useCatalogueView()
  const counts = new Map(
    (model.first?.facets['region'] ?? []).map(({ value, count }) => [value, count] as const),
  )
  return (
    <label className="facet-panel__region">
      <span>{t('region')}</span>
      <select
        value={model.query.region ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          change({ region: chosen === '' ? null : chosen })
        }}
      >
        <option value="">{t('allRegions')}</option>
        {division.regions
          .toSorted((a, b) => formats.compare(words.region(a.id), words.region(b.id)))
          .map(({ id }) => (
            <option key={id} value={id}>
              {words.region(id)}
              {counts.has(id) ? ` (${formats.number(counts.get(id) ?? 0)})` : ''}
            </option>
          ))}
      </select>
    </label>
  )
}

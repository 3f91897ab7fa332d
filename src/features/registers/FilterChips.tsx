import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { Icon } from '../../ui/Icon'
import { address } from '../../view/address'
import { useViewActions } from '../../view/useView'
import { activeFilters, type ActiveFilter } from './activeFilters'
import type { RegisterModel } from './useRegisterModel'
import { useRegisterWords } from './useRegisterWords'

/** Words of a filter as its chip and every file say them. */
export function useFilterText(model: RegisterModel): (filter: ActiveFilter) => string {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const words = useRegisterWords()
  const { from, to } = model.view
  const placeNames = new Map(model.first?.rows.map(({ place }) => [place.id, place.name]))
  return ({ kind, facet, value }) => {
    if (kind === 'search') return `“${value}”`
    if (kind === 'region') return words.region(value)
    const place = facet === 'place' ? placeNames.get(value) : undefined
    if (place !== undefined) return words.local(place).text
    if (kind === 'facet') return words.value(facet, value)
    const first = from === null ? '' : formats.date(from)
    const last = to === null ? '' : formats.date(to)
    if (to === null) return t('datesFrom', { from: first })
    return from === null ? t('datesTo', { to: last }) : t('datesChip', { from: first, to: last })
  }
}

/** What narrows the rows; each can be taken away by itself, or all at once. */
export function FilterChips({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const { change, changeRegister } = useViewActions()
  const filters = activeFilters(model.view, model.query.region)
  const text = useFilterText(model)
  const clear = useClearFilters()
  if (filters.length === 0) return null
  return (
    <ul className="filter-chips">
      {filters.map((filter) => (
        <li key={filter.key}>
          <button
            type="button"
            className="filter-chips__chip"
            aria-label={t('remove', { name: text(filter) })}
            onClick={() =>
              filter.kind === 'region' ? change({ region: null }) : changeRegister(filter.without)
            }
          >
            {text(filter)}
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="filter-chips__clear" onClick={clear}>
          {t('clear')}
        </button>
      </li>
    </ul>
  )
}

/** Takes all filters away in one step of the history. */
export function useClearFilters(): () => void {
  const { hrefFor } = useViewActions()
  return () =>
    address.push(hrefFor({ region: null }, undefined, { search: '', filters: {}, from: null, to: null }))
}

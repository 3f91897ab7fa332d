import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FacetCount } from '../../domain/register/register'
import { useFormats } from '../../i18n/formats/formats'
import { useViewActions } from '../../view/useView'
import type { RegisterModel } from './useRegisterModel'
import { useRegisterWords } from './useRegisterWords'

/** Values seen before the rest is unfolded. */
const FOLD = 8

const FACETS = [
  'level',
  'status',
  'office',
  'language',
  'wing',
  'format',
  'year',
  'type',
  'direction',
  'tag',
] as const

/** Chosen values stay in sight even where nothing matches them any more. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((each) => each.value === value))
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))]
}

/** The filters with a value put in or taken out; a facet without values is no filter. */
export function toggled(
  filters: RegisterModel['view']['filters'],
  facet: string,
  value: string,
): RegisterModel['view']['filters'] {
  const before = filters[facet] ?? []
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value]
  const { [facet]: _, ...others } = filters
  return after.length === 0 ? others : { ...others, [facet]: after }
}

/** One facet: a checkbox a value, with how many rows have it while the other filters stand. */
export function FacetGroup({ model, facet }: { model: RegisterModel; facet: string }) {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const words = useRegisterWords()
  const { changeRegister } = useViewActions()
  const [isOpen, setIsOpen] = useState(false)
  const { filters } = model.view
  const chosen = filters[facet] ?? []
  const named = FACETS.find((each) => each === facet)
  const counts = withChosen(model.first?.facets[facet] ?? [], chosen)
  const ordered = facet === 'year' ? counts.toSorted((a, b) => Number(b.value) - Number(a.value)) : counts
  if (named === undefined || ordered.length === 0) return null
  const shown = isOpen ? ordered : ordered.slice(0, FOLD)
  return (
    <fieldset className="facet-group">
      <legend>{t(`facet.${named}`)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-group__value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => changeRegister({ filters: toggled(filters, facet, value) })}
          />
          <span className="facet-group__name">{words.value(facet, value)}</span>
          <span className="facet-group__count">{formats.number(count)}</span>
        </label>
      ))}
      {ordered.length > FOLD && (
        <button type="button" className="facet-group__more" onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('showLess') : t('showAll', { count: ordered.length })}
        </button>
      )}
    </fieldset>
  )
}

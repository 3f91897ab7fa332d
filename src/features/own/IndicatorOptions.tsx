import type { Catalogue } from '../../domain/catalogue'
import { useLocalText } from '../../i18n/localText'

/** All indicators as options, by direction. */
export function IndicatorOptions({ catalogue }: { catalogue: Catalogue }) {
  const local = useLocalText()
  return catalogue.programme.directions.map(({ id, name }) => (
    <optgroup key={id} label={`${id} ${local(name).text}`}>
      {catalogue.indicators
        .filter(({ direction }) => direction === id)
        .map((indicator) => (
          <option key={indicator.id} value={indicator.id}>
            {local(indicator.name).text}
          </option>
        ))}
    </optgroup>
  ))
}

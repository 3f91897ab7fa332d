import type { Catalogue } from '../../domain/catalogue'
import { indicatorKey } from '../../domain/searchEntries'
import type { LocalText } from '../../domain/region'
import type { ChosenText } from '../../i18n/localText'
import type { SearchItem } from './findItems'

/** The listed indicators under the directions of the programme, in their order. */
export function indicatorItems(
  { programme, indicators }: Catalogue,
  local: (text: LocalText) => ChosenText,
): readonly SearchItem[] {
  return programme.directions.flatMap(({ id, name }) =>
    indicators
      .filter(({ direction, role }) => direction === id && role === 'listed')
      .map((indicator) => ({
        key: indicatorKey(indicator.id),
        name: local(indicator.name),
        note: '',
        group: `${id} ${local(name).text}`,
      })),
  )
}

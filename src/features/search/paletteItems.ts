import type { Catalogue } from '../../domain/catalogue'
import type { Division } from '../../domain/division'
import type { Language, LocalText } from '../../domain/region'
import { regionKey, type SearchEntry } from '../../domain/searchEntries'
import type { ChosenText } from '../../i18n/localText'
import type { SearchItem } from './findItems'
import { indicatorItems } from './indicatorItems'

/** Something the app can do: copy the link, download, switch the theme. */
export interface PaletteAction {
  readonly id: string
  /** In the language of the view. */
  readonly label: string
  readonly run: () => void
}

export const actionKey = (id: string): string => `action:${id}`

export const actionEntries = (
  actions: readonly PaletteAction[],
  language: Language,
): readonly SearchEntry[] =>
  actions.map(({ id, label }) => ({
    key: actionKey(id),
    texts: [{ text: label, role: 'name', language }],
    kind: null,
    kato: null,
  }))

interface Headings {
  readonly regions: string
  readonly indicators: string
  readonly actions: string
}

/** Everything the palette offers, in the order shown while nothing is asked. */
export function paletteItems(
  actions: readonly PaletteAction[],
  data: { readonly catalogue: Catalogue; readonly division: Division } | null,
  local: (text: LocalText) => ChosenText,
  language: Language,
  headings: Headings,
): readonly SearchItem[] {
  const own = actions.map(({ id, label }) => ({
    key: actionKey(id),
    name: { text: label, lang: language },
    note: '',
    group: headings.actions,
  }))
  if (data === null) return own
  const regions = data.division.regions.map(({ id, name, codes }) => ({
    key: regionKey(id),
    name: local(name),
    note: codes.iso ?? codes.isoOld ?? '',
    group: headings.regions,
  }))
  const indicators = indicatorItems(data.catalogue, local).map(({ key, name, group }) => ({
    key,
    name,
    note: group.split(' ', 1)[0] ?? '',
    group: headings.indicators,
  }))
  return [...regions, ...own, ...indicators]
}

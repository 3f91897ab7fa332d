import type { RegisterQuery } from '../../domain/register/register'
import { registerOf } from '../pagePath'
import type { RegisterPageId } from '../registerView'
import type { ParsedAddress } from '../viewUrl'

/** What a scene of a register asks its source: how many rows match, and how many of them each region has. */
export interface RegisterQuestion {
  /** The same for addresses that ask the same. */
  readonly id: string
  readonly register: RegisterPageId
  readonly query: RegisterQuery
}

/** The question of an address; null where its page is no register. */
export function registerQuestion({ page, view, register: shown }: ParsedAddress): RegisterQuestion | null {
  const register = registerOf(page)
  if (register === null) return null
  const query: RegisterQuery = {
    division: view.division,
    region: view.region,
    search: shown.search.trim(),
    filters: shown.filters,
    from: shown.from,
    to: shown.to,
    sort: [],
    // Nothing is sorted: one answer serves all languages.
    language: 'kk',
    offset: 0,
    limit: 0,
    group: null,
    hasFacets: true,
  }
  return { id: `${register} ${JSON.stringify(query)}`, register, query }
}

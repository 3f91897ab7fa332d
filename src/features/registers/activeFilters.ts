import type { RegisterView } from '../../view/registerView'

/** One thing that narrows the rows, and what the view is without it. */
export interface ActiveFilter {
  readonly key: string
  readonly kind: 'search' | 'region' | 'dates' | 'facet'
  readonly facet: string
  readonly value: string
  /** The register view without it; the region belongs to the other view. */
  readonly without: Partial<RegisterView>
}

/** Everything that narrows the rows, in the order of the page. */
export function activeFilters(view: RegisterView, region: string | null): readonly ActiveFilter[] {
  const facets = Object.entries(view.filters).flatMap(([facet, values]) =>
    values.map((value): ActiveFilter => {
      const rest = values.filter((each) => each !== value)
      const { [facet]: _, ...others } = view.filters
      return {
        key: `${facet}:${value}`,
        kind: 'facet',
        facet,
        value,
        without: { filters: rest.length === 0 ? others : { ...others, [facet]: rest } },
      }
    }),
  )
  const plain = (
    kind: ActiveFilter['kind'],
    value: string,
    without: Partial<RegisterView>,
  ): ActiveFilter => ({
    key: kind,
    kind,
    facet: '',
    value,
    without,
  })
  return [
    ...(view.search === '' ? [] : [plain('search', view.search, { search: '' })]),
    ...(region === null ? [] : [plain('region', region, {})]),
    ...facets,
    ...(view.from === null && view.to === null ? [] : [plain('dates', '', { from: null, to: null })]),
  ]
}

/** What of the unpublished figures a reader may see. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'regional'; readonly regions: readonly string[] }
  | { readonly kind: 'central' }

export const PUBLIC: Access = { kind: 'public' }

/** Name of what may be seen: the same for all who see the same. */
export const scopeOf = (access: Access): string =>
  access.kind === 'regional' ? `regional ${access.regions.toSorted().join(' ')}` : access.kind

/** Regions whose unpublished figures may be seen; null for all. */
export const ownRegions = (access: Access): readonly string[] | null =>
  access.kind === 'central' ? null : access.kind === 'regional' ? access.regions : []

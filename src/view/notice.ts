import type { ClassificationMethod } from '../domain/classification'
import type { Period } from '../domain/period'

/** Something the page repaired or cannot show, said quietly in one line. */
export type Notice =
  | { readonly kind: 'ignored-parameters'; readonly names: readonly string[] }
  | { readonly kind: 'unknown-indicator'; readonly id: string }
  | { readonly kind: 'unknown-region'; readonly id: string }
  | { readonly kind: 'unknown-division'; readonly id: string }
  | { readonly kind: 'period-not-covered'; readonly period: Period }
  | { readonly kind: 'moved-period'; readonly from: Period; readonly to: Period }
  | { readonly kind: 'no-population' }
  | { readonly kind: 'method-unavailable'; readonly method: ClassificationMethod }
  | { readonly kind: 'regions-left-out'; readonly ids: readonly string[] }
  | { readonly kind: 'no-boundaries' }

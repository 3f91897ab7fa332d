import type { IndicatorId } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'

/** What a person decided about a problem. Nothing is decided for them. */
export type Fix =
  | { readonly kind: 'region'; readonly region: RegionId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
  | { readonly kind: 'period'; readonly period: Period }
  /** The rows or cells are not used, and counted. */
  | { readonly kind: 'leave-out' }
  /** The figure is right as it is. */
  | { readonly kind: 'take' }
  /** Of two figures for one cell, the upper or the lower one. */
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }

/** Decisions by the id of their problem. */
export type Fixes = ReadonlyMap<string, Fix>

import type { Indicator } from '../../domain/indicator'
import type { ObservationStatus } from '../../domain/observation'
import { spelledFigure, type DecimalMark } from '../../domain/spelling/figureSpelling'
import { absenceOf } from '../../domain/status'
import type { Reason } from '../files/reason'
import { textOfCell, type RawCell } from './rawTable'

const STATUSES: readonly ObservationStatus[] = ['A', 'P', 'E', 'B', 'O', 'M', 'Q']

/** A value with its status, or what is wrong with it. */
export type ReadValue =
  | { readonly value: number | null; readonly status: ObservationStatus; readonly doubt: Reason | null }
  | { readonly reason: Reason }

const hasWholeUnits = ({ kind, decimals }: Indicator): boolean =>
  (kind === 'flow' || kind === 'stock') && decimals === 0

/** A count that is no whole number may still be meant. */
function doubtOf(value: number, text: string, indicator: Indicator): Reason | null {
  return hasWholeUnits(indicator) && !Number.isInteger(value) ? { code: 'not-whole', value: text } : null
}

function outside(value: number, text: string, { range }: Indicator): Reason | null {
  if (range.min !== null && value < range.min) return { code: 'below', value: text, limit: range.min }
  if (range.max !== null && value > range.max) return { code: 'above', value: text, limit: range.max }
  return null
}

/**
 * Reads a cell of figures by the rules of the contract: a value exactly where the status says that there is one, inside the
 * range of the indicator.
 * @param said the status beside it; empty where the table has none.
 */
export function readValue(
  cell: RawCell | undefined,
  said: string,
  indicator: Indicator,
  mark: DecimalMark,
): ReadValue {
  const text = textOfCell(cell)
  const status = said === '' ? null : (STATUSES.find((each) => each === said.toUpperCase()) ?? null)
  if (said !== '' && status === null)
    return { reason: { code: 'choice', value: said, allowed: STATUSES.join(', ') } }
  const figure =
    typeof cell === 'number' ? ({ kind: 'number', value: cell } as const) : spelledFigure(text, mark)
  if (figure.kind === 'unreadable') return { reason: { code: 'not-a-number', value: text } }
  if (figure.kind === 'missing') {
    if (status === null) return { value: null, status: figure.status, doubt: null }
    if (absenceOf(status) === null) return { reason: { code: 'no-value-despite-status', status } }
    return { value: null, status, doubt: null }
  }
  if (status !== null && absenceOf(status) !== null)
    return { reason: { code: 'value-despite-status', status } }
  const wrong = outside(figure.value, text, indicator)
  if (wrong !== null) return { reason: wrong }
  return { value: figure.value, status: status ?? 'A', doubt: doubtOf(figure.value, text, indicator) }
}

import type { Absence, ObservationStatus } from './observation'

/** From the least to the most to be careful with: normal, provisional, estimated, break. */
const CARE: readonly ObservationStatus[] = ['A', 'P', 'E', 'B']

/** The status of a value made of several: the one that calls for the most care. */
export function worstStatus(statuses: readonly ObservationStatus[]): ObservationStatus {
  return CARE[Math.max(0, ...statuses.map((status) => CARE.indexOf(status)))] ?? 'A'
}

/** Why a status of the code list has no value; null for those that have one. */
export function absenceOf(status: ObservationStatus): Absence | null {
  switch (status) {
    case 'O':
      return 'not-reported'
    case 'M':
      return 'cannot-exist'
    case 'Q':
      return 'suppressed'
    case 'A':
    case 'P':
    case 'E':
    case 'B':
      return null
  }
}

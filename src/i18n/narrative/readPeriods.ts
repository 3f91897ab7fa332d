import { quartersOf, type Period, type Span } from '../../domain/period'
import type { Speech } from './speech'

const yearsIn = (text: string): readonly number[] => (text.match(/\d{4}/g) ?? []).map(Number)

interface SpanRead {
  readonly period: Period
  readonly span: Span
}

/** A period as it is read, from its long text; null when the text is not exactly one. */
export function readSpan(text: string, { formats }: Speech): SpanRead | null {
  const candidates = yearsIn(text).flatMap((year): readonly SpanRead[] => [
    ...quartersOf(year).flatMap((period): readonly SpanRead[] => [
      { period, span: 'quarter' },
      { period, span: 'year-to-date' },
    ]),
    { period: `${year}`, span: 'quarter' },
  ])
  return candidates.find(({ period, span }) => formats.span(period, span, 'long') === text) ?? null
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
const DAYS = Array.from({ length: 31 }, (_, i) => String(i + 1).padStart(2, '0'))

/** An ISO date from its text; null when the text is not exactly one. */
export function readDate(text: string, { formats }: Speech): string | null {
  const candidates = yearsIn(text).flatMap((year) =>
    MONTHS.flatMap((month) => DAYS.map((day) => `${year}-${month}-${day}`)),
  )
  return candidates.find((date) => formats.date(date) === text) ?? null
}

import type { IndicatorId } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import type { IndicatorSpeller } from '../../domain/spelling/indicatorSpelling'
import { spelledPeriod } from '../../domain/spelling/periodSpelling'
import { spelledRegion } from '../../domain/spelling/regionSpelling'

/** What a heading says of the figures it stands over. */
export interface HeadingParts {
  readonly indicator: IndicatorId | null
  readonly period: Period | null
  readonly region: RegionId | null
}

/** Indicator, period and region in a heading; also two of them in one: "Воскресные школы, 2019 г.", "Sunday schools (Q4 2019)". */
export function headingParts(text: string, speller: IndicatorSpeller): HeadingParts {
  const parts = [text, ...text.split(/[,;:()\n—–]+/), ...text.split(/\s+-\s+/)]
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const first = <T>(read: (part: string) => T | null): T | null => {
    for (const part of parts) {
      const found = read(part)
      if (found !== null) return found
    }
    return null
  }
  return {
    indicator: first((part) => {
      const spelled = speller(part)
      return spelled.kind === 'indicator' ? spelled.indicator : null
    }),
    period: first(spelledPeriod),
    region: first((part) => {
      const spelled = spelledRegion(part)
      return spelled.kind === 'region' ? spelled.region : null
    }),
  }
}

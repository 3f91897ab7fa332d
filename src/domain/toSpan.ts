import type { ObservationGrid } from './observation'
import type { Span } from './period'
import { ratioOfParts } from './ratio'
import type { SeriesInputs } from './seriesInputs'
import { sinceJanuary } from './sinceJanuary'

/** How the parts of a ratio are read: a share of flows sums them since January, a share of stocks takes them as they stand. */
export function partsRule({ indicator }: SeriesInputs, span: Span): 'sum' | 'last' {
  const isCumulated = span === 'year-to-date' && indicator.frequency === 'quarter'
  return isCumulated && indicator.overTime === 'ratio' ? 'sum' : 'last'
}

/** The grid read as a quarter or since January, ratios recomputed from the sums of their parts. */
export function toSpan(inputs: SeriesInputs, span: Span): ObservationGrid {
  const { indicator, grid, numerator, denominator } = inputs
  if (numerator !== null && denominator !== null) {
    const rule = partsRule(inputs, span)
    return ratioOfParts(grid, sinceJanuary(numerator, rule), sinceJanuary(denominator, rule))
  }
  const isCumulated = span === 'year-to-date' && indicator.frequency === 'quarter'
  return isCumulated ? sinceJanuary(grid, indicator.overTime) : grid
}

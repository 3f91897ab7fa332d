import type { components } from '../../../../../src/data/contract'
import { put, type ImportRow } from '../rows'
import type { Asking, Rows } from './asking'

type Wire = components['schemas']

async function indicatorRow(
  asking: Asking,
  programme: string,
  position: number,
  indicator: Wire['Indicator'],
): Promise<ImportRow> {
  const { id, unitName, overRegions, overTime, range, partOf, fixedBreaks, headline, ...rest } = indicator
  const about = await asking.get<Wire['IndicatorMetadata']>(`/indicators/${id}`)
  return put('indicator', {
    ...rest,
    id,
    position,
    programme,
    unit_name: unitName,
    over_regions: overRegions,
    over_time: overTime,
    range_min: range.min,
    range_max: range.max,
    part_of: partOf,
    fixed_breaks: fixedBreaks,
    headline: headline ?? null,
    definition: about.definition,
    numerator_text: about.numeratorText,
    denominator_text: about.denominatorText,
    disaggregations: about.disaggregations,
    sources: about.sources,
  })
}

/** Indicators, the dataset, targets and residents. */
export async function* catalogueRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
  const { dataset, programme, indicators, targets, divisions } = catalogue
  for (const [position, indicator] of indicators.entries())
    yield await indicatorRow(asking, programme.id, position, indicator)
  const about = await asking.find<Wire['Dataset']>('/dataset')
  yield put('dataset', {
    id: dataset.id,
    version: dataset.version,
    title: dataset.title,
    source: dataset.source,
    is_demonstration: dataset.isDemonstration,
    as_of: dataset.asOf,
    first_period: dataset.firstPeriod,
    last_period: dataset.lastPeriod,
    reporting_quarter: dataset.reportingDays?.quarter ?? null,
    reporting_year: dataset.reportingDays?.year ?? null,
    programme: programme.id,
    publisher: about?.publisher ?? null,
    licence: about?.licence?.name ?? null,
    licence_url: about?.licence?.url ?? null,
  })
  for (const [position, target] of targets.entries()) {
    const division = divisions.find(({ regions }) => regions.some(({ id }) => id === target.region))
    yield put('target', { ...target, position, division: division?.id ?? null })
  }
  const { populations } = await asking.get<Wire['Populations']>('/populations')
  for (const { division, region, year, residents, urban } of populations)
    yield put('population', { division, region, year, residents, urban: urban ?? null })
}

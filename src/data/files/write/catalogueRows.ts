import type { Catalogue } from '../../../domain/catalogue'
import type { IndicatorMetadata } from '../../../domain/indicator'
import type { Programme } from '../../../domain/programme'
import type { components } from '../../contract'

/** What those tables are made of, as the contract and the port both have it. */
interface CatalogueParts {
  readonly catalogue: Catalogue
  /** Null where nothing more is told of it than the catalogue does. */
  readonly dataset: Pick<components['schemas']['Dataset'], 'publisher' | 'licence'> | null
  readonly programmes: readonly Programme[]
  readonly metadata: readonly IndicatorMetadata[]
}

/** What the contract leaves out is null in a package. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null

/** Rows of the small tables of a package: the catalogue, its programmes, and how indicators are counted. */
export function catalogueRows({ catalogue: wire, dataset: about, programmes, metadata }: CatalogueParts) {
  const { dataset, programme } = wire
  const dated = new Map(programmes.map((each) => [each.id, each]))
  const listed = wire.programmes ?? [{ ...programme, approved: dated.get(programme.id)?.approved ?? '' }]
  const directions = programmes.flatMap((each) =>
    each.directions.map((direction) => ({ ...direction, programme: each.id })),
  )
  return {
    programmes: listed.map(({ id, name, approved, firstYear, lastYear }) => ({
      id,
      name,
      approved,
      firstYear: orNull(firstYear),
      lastYear: orNull(lastYear),
    })),
    dataset: [
      {
        title: dataset.title,
        source: dataset.source,
        isDemonstration: dataset.isDemonstration,
        asOf: dataset.asOf,
        firstPeriod: dataset.firstPeriod,
        lastPeriod: dataset.lastPeriod,
        programme: programme.id,
        quarterDays: orNull(dataset.reportingDays?.quarter),
        yearDays: orNull(dataset.reportingDays?.year),
        publisher: about?.publisher ?? {},
        licence: about?.licence?.name ?? {},
        licenceUrl: orNull(about?.licence?.url),
      },
    ],
    directions: directions.map(({ programme: of, id, name }) => ({ programme: of, id, name })),
    fields: directions.flatMap(({ programme: of, id, fields }) =>
      fields.map((field) => ({ programme: of, direction: id, id: field.id, name: field.name })),
    ),
    measures: programmes.flatMap(({ id: of, measures }) =>
      measures.map((measure) => ({ ...measure, programme: of })),
    ),
    divisions: wire.divisions.map(({ id, name, from }) => ({ id, name, from })),
    regions: wire.divisions.flatMap(({ id: division, regions }) =>
      regions.map(({ codes, ...region }) => ({ ...region, ...codes, division })),
    ),
    indicators: wire.indicators.map(({ range, headline, ...row }) => ({
      ...row,
      ...range,
      fixedBreaks: row.fixedBreaks ?? [],
      headline: orNull(headline),
    })),
    rules: wire.indicators.flatMap(({ id: indicator, rules }) =>
      rules.map((rule) => ({ ...rule, indicator })),
    ),
    breaks: wire.indicators.flatMap(({ id: indicator, breaks }) =>
      breaks.map((each) => ({ ...each, indicator })),
    ),
    descriptions: metadata.map(({ id: indicator, definition, numeratorText, denominatorText, sources }) => ({
      indicator,
      definition,
      numeratorText,
      denominatorText,
      sources,
    })),
    disaggregations: metadata.flatMap(({ id: indicator, disaggregations }) =>
      disaggregations.map((name, at) => ({ indicator, number: at + 1, name })),
    ),
    targets: wire.targets,
  }
}

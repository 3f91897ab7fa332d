import { serve } from '../../mocks/server'
import type { Carry } from '../../src/data/adapters/fetchJson'

/** One of each kind: flow with rules, stock, ratio with its parts, survey with margins, hidden cells, a revision, a break. */
const KEPT = new Set([
  'kz-course-learners',
  'kz-course-completions',
  'kz-course-ended',
  'kz-course-completion-rate',
  'ethnic-lang-learners',
  'events-total',
  'event-participants',
  'mediators-trained',
  'houses-of-friendship',
  'survey-favourable',
  'respondents',
])
const REGIONS = ['akmola', 'aktobe', 'karaganda', 'astana']
const [FIRST_REGION = ''] = REGIONS
const FIRST_YEAR = '2019'
const FEW_ROWS = 6
const FEW_MEASURES = 12

type Json = Record<string, unknown>
type Row = Readonly<Record<string, unknown>>

const rowsIn = (json: Row, part: string): readonly Row[] => json[part] as readonly Row[]
const isLate = ({ year = '', period = year }: { year?: unknown; period?: unknown }) =>
  String(period) >= FIRST_YEAR
const keptOnly = (ids: unknown) => (ids as readonly string[]).filter((id) => KEPT.has(id))

/** The rows of a matrix that stand for kept regions. */
const keptRows = (matrix: unknown, regions: readonly string[]): unknown =>
  Array.isArray(matrix) ? matrix.filter((_, row) => REGIONS.includes(regions[row] ?? '')) : matrix

const isKeptRegion = ({ region }: { region?: unknown }) => REGIONS.includes(String(region))

function withoutRegions(series: Row, regions: readonly string[]): Row {
  const matrices = ['values', 'statuses', 'rules', 'margins'].filter((part) => part in series)
  const notes = ['revisions', 'lateReports'].filter((part) => part in series)
  return {
    ...series,
    ...Object.fromEntries(matrices.map((part) => [part, keptRows(series[part], regions)])),
    ...Object.fromEntries(notes.map((part) => [part, rowsIn(series, part).filter(isKeptRegion)])),
  }
}

function withoutYears(series: Row): Row {
  const periods = series['periods'] as readonly string[]
  const from = periods.findIndex((period) => period >= FIRST_YEAR)
  const cut = (rows: unknown): unknown =>
    Array.isArray(rows)
      ? rows.map((row: unknown) =>
          Array.isArray(row) && Array.isArray(row[0]) ? cut(row) : (row as unknown[]).slice(from),
        )
      : rows
  const matrices = ['values', 'statuses', 'rules', 'margins'].filter((part) => part in series)
  const notes = ['revisions', 'lateReports'].filter((part) => part in series)
  return {
    ...series,
    periods: periods.slice(from),
    ...Object.fromEntries(
      matrices.map((part) => [
        part,
        part === 'statuses' && Array.isArray((series[part] as unknown[])[0])
          ? cutLetters(series[part], from)
          : cut(series[part]),
      ]),
    ),
    ...Object.fromEntries(notes.map((part) => [part, (series[part] as readonly Row[]).filter(isLate)])),
  }
}

const cutLetters = (tables: unknown, from: number) =>
  (tables as readonly (readonly string[])[]).map((rows) => rows.map((letters) => letters.slice(from)))

function ofKeptRegions(json: Json, part: 'series' | 'breakdowns'): Json {
  const regions = json['regions'] as readonly string[]
  return {
    ...json,
    regions: regions.filter((region) => REGIONS.includes(region)),
    [part]: rowsIn(json, part).map((each) => withoutYears(withoutRegions(each, regions))),
  }
}

/** Numbers of arcs anywhere below; a negative one is an arc walked backwards. */
const arcsIn = (arcs: unknown): readonly number[] =>
  Array.isArray(arcs) ? arcs.flatMap(arcsIn) : [Number(arcs) < 0 ? ~Number(arcs) : Number(arcs)]

const renumbered = (arcs: unknown, places: ReadonlyMap<number, number>): unknown => {
  if (Array.isArray(arcs)) return arcs.map((each: unknown) => renumbered(each, places))
  const at = Number(arcs)
  return at < 0 ? ~(places.get(~at) ?? 0) : places.get(at)
}

/** The boundaries of the regions that it has, in the coarse level twice: no more arcs than they take. */
export function smallBoundaries(topology: Json): Json {
  const light = (topology['objects'] as Json)['light'] as Json
  const kept = rowsIn(light, 'geometries').filter(({ id }) => REGIONS.includes(String(id)))
  const used = [...new Set(kept.flatMap(({ arcs }) => arcsIn(arcs)))]
  const places = new Map(used.map((arc, at) => [arc, at]))
  const geometries = kept.map((each) => ({ ...each, arcs: renumbered(each['arcs'], places) }))
  const arcs = topology['arcs'] as readonly unknown[]
  const level = { ...light, geometries }
  return { ...topology, arcs: used.map((arc) => arcs[arc]), objects: { light: level, detailed: level } }
}

const CUTS: readonly (readonly [RegExp, (json: Json) => Json])[] = [
  [
    /\/catalogue$/,
    (json) => ({
      ...json,
      dataset: { ...(json['dataset'] as Json), firstPeriod: `${FIRST_YEAR}-Q1` },
      divisions: rowsIn(json, 'divisions').map((division) => ({
        ...division,
        regions: rowsIn(division, 'regions').filter(({ id }) => REGIONS.includes(String(id))),
      })),
      indicators: rowsIn(json, 'indicators')
        .filter(({ id }) => KEPT.has(String(id)))
        .map((indicator) => ({ ...indicator, breaks: rowsIn(indicator, 'breaks').filter(isLate) })),
      targets: rowsIn(json, 'targets')
        .filter(
          (target) =>
            KEPT.has(String(target['indicator'])) &&
            (isKeptRegion(target) || target['region'] === 'kazakhstan'),
        )
        .slice(0, FEW_ROWS * 4),
    }),
  ],
  [/\/dataset$/, (json) => ({ ...json, firstPeriod: `${FIRST_YEAR}-Q1` })],
  [
    /\/populations$/,
    (json) => ({
      ...json,
      populations: rowsIn(json, 'populations').filter((row) => isLate(row) && isKeptRegion(row)),
    }),
  ],
  [
    /\/programmes\//,
    (json) => ({
      ...json,
      measures: rowsIn(json, 'measures')
        .slice(0, FEW_MEASURES)
        .map((measure) => ({ ...measure, indicators: keptOnly(measure['indicators']) })),
    }),
  ],
  [/\/boundaries\//, smallBoundaries],
  [/\/observations\?/, (json) => ofKeptRegions(json, 'series')],
  [/\/breakdowns\?/, (json) => ofKeptRegions(json, 'breakdowns')],
  [
    /\/(associations|courses|events|houses)\?/,
    (json) => {
      const rows = rowsIn(json, 'rows')
      const named = new Set(rows.map(({ place }) => place))
      const isByPlace = rowsIn(json, 'groups').some(({ key }) => named.has(key))
      return {
        ...json,
        rows: rows.map((row) => ('type' in row ? { ...row, type: 'events-total' } : row)),
        total: Number(json['offset']) + rows.length,
        places: rowsIn(json, 'places').filter(({ id }) => named.has(id)),
        facets: rowsIn(json, 'facets').map((facet) => ({
          ...facet,
          values: rowsIn(facet, 'values').slice(0, FEW_ROWS),
        })),
        groups: isByPlace
          ? rowsIn(json, 'groups').filter(({ key }) => named.has(key))
          : rowsIn(json, 'groups').slice(0, FEW_ROWS),
      }
    },
  ],
]

/** The demonstration with few indicators, years and rows: as much of every kind as a spoilt answer needs, and no more. */
export const smallDemonstration: Carry = async (request) => {
  const url = new URL(request.url)
  if (url.searchParams.has('limit')) {
    url.searchParams.set('limit', String(FEW_ROWS))
    if (!url.searchParams.has('region')) url.searchParams.set('region', FIRST_REGION)
  }
  const answer = await serve(new Request(url, { headers: request.headers }))
  const cut = CUTS.find(([path]) => path.test(request.url))?.[1]
  if (answer.status !== 200 || cut === undefined) return answer
  return Response.json(cut((await answer.json()) as Json), { headers: { ETag: '"small"' } })
}

import { isDeepStrictEqual } from 'node:util'
import { readBoundaries } from '../../../src/data/wire/boundaries'
import type { ObservationGrid } from '../../../src/domain/observation'
import { cellAt } from '../../../src/domain/observationGrid'
import { reportState, type ReportTerms } from '../../../src/domain/worklist/reportState'
import type { Breach, Rule } from '../rule'
import { NotJudged } from '../rule'
import { contractSchemas } from '../schemas'
import { ORIGIN, readAs, type Source } from '../source'
import type { Query, Reply } from '../ask'

/** An answer of a resource that a source may leave out, in the shape of its schema. @throws NotJudged */
async function offered(source: Source, schema: string, path: string, query: Query = {}) {
  const { status } = await source.asker.get(path, query)
  if (status === 404) throw new NotJudged('the source does not have it')
  const { reply, json } = await source.json(path, query)
  const [wrong] = contractSchemas().wrong(schema, json)
  if (wrong !== undefined) throw new NotJudged(`it has not the shape of ${schema}`)
  return { reply, json }
}

const LEVELS = ['light', 'detailed'] as const

/** Boundaries of every division that the source has any of. */
async function boundariesOffered(source: Source) {
  const { divisions } = await source.catalogue()
  const found: { reply: Reply; division: (typeof divisions)[number] }[] = []
  for (const division of divisions) {
    const reply = await source.asker.get(`/boundaries/${division.id}`)
    if (reply.status !== 404) found.push({ reply, division })
  }
  if (found.length === 0) throw new NotJudged('the source has no boundaries')
  return found
}

interface Completeness {
  readonly asOf: string
  readonly regions: readonly string[]
  readonly series: readonly {
    readonly indicator: string
    readonly periods: readonly string[]
    readonly states: readonly string[]
  }[]
}

/** States of all regions of a grid, by the rule that the contract writes down. */
const statesIn = (grid: ObservationGrid, terms: ReportTerms): ReadonlyMap<string, string> => {
  const late = new Set(grid.lateReports.map(({ region, period }) => `${region} ${period}`))
  return new Map(
    grid.regions.map((region, row) => [
      region,
      grid.periods
        .map((period, column) => {
          const { status, absence } = cellAt(grid, row, column)
          const letter =
            absence === null || absence === 'suppressed' || absence === 'cannot-exist' ? status : 'O'
          return reportState(letter, late.has(`${region} ${period}`), period, terms)
        })
        .join(''),
    ]),
  )
}

/** The first period whose letter is another. */
function firstDifference(periods: readonly string[], said: string, meant: string): string {
  const at = [...meant].findIndex((letter, index) => letter !== said[index])
  return at === -1
    ? `${said.length} letters for ${meant.length} periods`
    : `${periods[at] ?? ''}: ${said[at] ?? 'nothing'}, but the figures say ${meant[at] ?? ''}`
}

function breachesOf(answer: Completeness, grid: ObservationGrid, terms: ReportTerms): readonly string[] {
  const series = answer.series.filter(({ indicator }) => indicator === grid.indicator)
  const [one] = series
  if (one === undefined || series.length > 1) return [`${grid.indicator} stands ${series.length} times`]
  if (one.periods.join() !== grid.periods.join())
    return [`${grid.indicator} has other periods than its figures`]
  return [...statesIn(grid, terms)].flatMap(([region, meant]) => {
    const said = one.states[answer.regions.indexOf(region)] ?? ''
    return said === meant
      ? []
      : [`${grid.indicator}, ${region}, ${firstDifference(grid.periods, said, meant)}`]
  })
}

/** What is said twice is said alike. */
export const RESOURCE_RULES: readonly Rule[] = [
  {
    id: 'data.dataset',
    title: 'The dataset is told in the same words by /dataset and by the catalogue',
    check: async (source) => {
      const { json } = await source.json('/catalogue')
      const { divisions } = await source.catalogue()
      const { reply, json: sent } = await offered(source, 'Dataset', '/dataset')
      // The schema has just said so, here and below.
      const answer = sent as Readonly<Record<string, unknown>>
      const told = (json as { readonly dataset: object }).dataset
      const meant = { ...told, divisions: divisions.map(({ id }) => id) }
      return Object.entries(meant).flatMap(([field, value]): readonly Breach[] =>
        isDeepStrictEqual(answer[field], value)
          ? []
          : [
              {
                at: reply.at,
                said: `${field} is ${JSON.stringify(answer[field]) ?? 'missing'}, in the catalogue ${JSON.stringify(value)}`,
              },
            ],
      )
    },
  },
  {
    id: 'data.completeness',
    title: 'What is told of reports agrees with the figures',
    check: async (source) => {
      const { dataset } = await source.catalogue()
      const { id: division } = await source.division()
      const grids = await source.grids()
      const { reply, json } = await offered(source, 'Completeness', '/completeness', { division })
      const answer = json as Completeness
      const terms = { asOf: dataset.asOf, reportingDays: dataset.reportingDays ?? null }
      const asOf =
        answer.asOf === dataset.asOf ? [] : [`asOf is ${answer.asOf}, in the catalogue ${dataset.asOf}`]
      return [...asOf, ...grids.flatMap((grid) => breachesOf(answer, grid, terms))].map((said) => ({
        at: reply.at,
        said,
      }))
    },
  },
  {
    id: 'data.boundaries',
    title: 'Boundaries show every region of their division, in both levels of detail',
    check: async (source) =>
      (await boundariesOffered(source)).flatMap(({ reply, division }): readonly Breach[] => {
        if (reply.status !== 200 || reply.problem !== null)
          return [{ at: reply.at, said: `answers ${reply.status}` }]
        return LEVELS.flatMap((level) => {
          const reading = readAs(() => readBoundaries(reply.json, division, level, ORIGIN))
          return 'refusal' in reading ? [{ at: reply.at, said: `${level}: ${reading.refusal}` }] : []
        })
      }),
  },
]

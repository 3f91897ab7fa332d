import { MAX_INDICATORS } from '../../../src/data/contractLists'
import type { ObservationGrid } from '../../../src/domain/observation'
import type { Breach, Rule } from '../rule'
import { NotJudged } from '../rule'
import type { Source } from '../source'

const yearOf = (period: string): number => Number(period.slice(0, 4))

/** The regions of an observations answer, as sent. */
function regionsSent(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null || !('regions' in json) || !Array.isArray(json.regions))
    return []
  return json.regions.filter((id) => typeof id === 'string')
}

/** What a grid says, as text: two answers are the same when this is. */
const told = ({ regions, periods, values, statuses, rules }: ObservationGrid): string =>
  JSON.stringify([regions, periods, [...values].map(String), statuses, rules])

async function sameAlone(source: Source, ids: readonly string[]): Promise<readonly Breach[]> {
  const { id: division } = await source.division()
  const together = await source.grids()
  const breaches: Breach[] = []
  for (const id of ids) {
    const query = { indicator: [id], division }
    const { reply } = await source.json('/observations', query)
    const grids = await source.gridsOf([id], reply.json)
    const [alone] = grids
    const inBatch = together.find(({ indicator }) => indicator === id)
    if (alone !== undefined && inBatch !== undefined && told(alone) !== told(inBatch))
      breaches.push({ at: reply.at, said: 'alone, the figures are others than in a batch' })
  }
  return breaches
}

const A_FEW = 5

/** Regions, years and batches: what is asked for is what comes. */
export const REGION_RULES: readonly Rule[] = [
  {
    id: 'data.known-regions',
    title: 'Every region of the figures is one of the catalogue',
    check: async (source) => {
      const { divisions } = await source.catalogue()
      const known = new Set(divisions.flatMap(({ regions }) => regions.map(({ id }) => id)))
      return (await source.observationReplies()).flatMap(({ reply }) =>
        regionsSent(reply.json)
          .filter((id) => !known.has(id))
          .map((id) => ({ at: reply.at.slice(0, 60), said: `nobody knows the region "${id}"` })),
      )
    },
  },
  {
    id: 'data.statuses',
    title: 'Every status is a letter of the contract (A P E B O M Q)',
    check: async (source) =>
      (await source.grids()).flatMap((grid): readonly Breach[] => {
        const count = grid.absences.filter((absence) => absence === 'unknown-status').length
        return count === 0
          ? []
          : [{ at: '/observations', said: `${grid.indicator}: ${count} cells have a letter nobody knows` }]
      }),
  },
  {
    id: 'data.all-regions',
    title: 'Every region of the division has its row',
    check: async (source) => {
      const { regions } = await source.division()
      return (await source.observationReplies()).flatMap(({ reply }) => {
        const sent = new Set(regionsSent(reply.json))
        return regions
          .filter(({ id }) => !sent.has(id))
          .map(({ id }) => ({
            at: reply.at.slice(0, 60),
            said: `${id} has no row: a region without reports has null and O`,
          }))
      })
    },
  },
  {
    id: 'data.residents',
    title: 'Residents are known for every region and every year of the figures',
    check: async (source) => {
      const { dataset } = await source.catalogue()
      const division = await source.division()
      const known = new Set(
        (await source.populations())
          .filter((row) => row.division === division.id)
          .map(({ region, year }) => `${region} ${year}`),
      )
      const [first, last] = [yearOf(dataset.firstPeriod), yearOf(dataset.lastPeriod)]
      const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
      return division.regions.flatMap(({ id }) =>
        years
          .filter((year) => !known.has(`${id} ${year}`))
          .map((year) => ({
            at: '/populations',
            said: `${id} has no residents in ${year}: nothing per head can be shown`,
          })),
      )
    },
  },
  {
    id: 'data.alone',
    title: 'An indicator asked for alone has the figures it has in a batch',
    check: async (source) => {
      const ids = (await source.catalogue()).indicators.map(({ id }) => id)
      const step = Math.max(1, Math.floor(ids.length / A_FEW))
      return sameAlone(
        source,
        ids.filter((_, at) => at % step === 0),
      )
    },
  },
  {
    id: 'data.order',
    title: 'Series come in the order asked',
    check: async (source) => {
      const { indicators } = await source.catalogue()
      const { id: division } = await source.division()
      const asked = indicators
        .slice(0, Math.min(A_FEW, MAX_INDICATORS))
        .map(({ id }) => id)
        .toReversed()
      if (asked.length < 2) throw new NotJudged('the catalogue has one indicator')
      const { json, reply } = await source.json('/observations', { indicator: asked, division })
      const sent =
        typeof json === 'object' && json !== null && 'series' in json && Array.isArray(json.series)
          ? json.series.map((series: { indicator?: unknown }) => String(series.indicator))
          : []
      return sent.join() === asked.join() ? [] : [{ at: reply.at, said: `answered ${sent.join(', ')}` }]
    },
  },
]

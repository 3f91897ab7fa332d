import type { Catalogue, PopulationTable } from '../../src/domain/catalogue'
import type { Division, DivisionId } from '../../src/domain/division'
import { DataError } from '../../src/domain/DataError'
import type { ObservationGrid } from '../../src/domain/observation'
import { readCatalogue } from '../../src/data/wire/catalogue'
import { readObservations } from '../../src/data/wire/observations'
import { readPopulations } from '../../src/data/wire/populations'
import { MAX_INDICATORS } from '../../src/data/contractLists'
import type { Asker, Query, Reply } from './ask'
import { NotJudged } from './rule'

const ORIGIN = { adapter: 'source', resource: '' }

/** What a reader of the app says of an answer: what it holds, or why it is refused. */
export type Reading<T> = { readonly value: T } | { readonly refusal: string }

/** Reads as the app does; a refusal becomes its words. */
export function readAs<T>(read: () => T): Reading<T> {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof DataError) return { refusal: error.details.reason }
    throw error
  }
}

/** A source under examination: its answers, and what the app reads in them. */
export class Source {
  readonly asker: Asker
  #catalogue: Promise<Reading<Catalogue>> | null = null
  #grids: Promise<Reading<readonly ObservationGrid[]>> | null = null

  constructor(asker: Asker) {
    this.asker = asker
  }

  /** The JSON of a plain question. @throws NotJudged when it did not come. */
  async json(path: string, query: Query = {}): Promise<{ reply: Reply; json: unknown }> {
    const reply = await this.asker.get(path, query)
    if (reply.status !== 200) throw new NotJudged(`${reply.at} answers ${reply.status}`)
    if (reply.problem !== null) throw new NotJudged(`${reply.at} ${reply.problem}`)
    return { reply, json: reply.json }
  }

  readingOfCatalogue(): Promise<Reading<Catalogue>> {
    this.#catalogue ??= this.json('/catalogue').then(({ json }) => readAs(() => readCatalogue(json, ORIGIN)))
    return this.#catalogue
  }

  /** @throws NotJudged when the app would refuse it. */
  async catalogue(): Promise<Catalogue> {
    const reading = await this.readingOfCatalogue()
    if ('refusal' in reading) throw new NotJudged(`the catalogue is refused (${reading.refusal})`)
    return reading.value
  }

  /** The first division of the catalogue that has observations: the one the suite asks for. */
  async division(): Promise<Division> {
    const { divisions } = await this.catalogue()
    for (const division of divisions) {
      const reply = await this.#askAll(division.id)
      if (reply.status === 200) return division
    }
    throw new NotJudged(`observations answer 200 for none of ${divisions.map(({ id }) => id).join(', ')}`)
  }

  async #askAll(division: DivisionId): Promise<Reply> {
    const { indicators } = await this.catalogue()
    const ids = indicators.slice(0, MAX_INDICATORS).map(({ id }) => id)
    return this.asker.get('/observations', { indicator: ids, division })
  }

  /** Every indicator of the catalogue, by as few requests as the contract allows. */
  async observationReplies(): Promise<readonly { asked: readonly string[]; reply: Reply }[]> {
    const { indicators } = await this.catalogue()
    const division = await this.division()
    const ids = indicators.map(({ id }) => id)
    const batches = Array.from({ length: Math.ceil(ids.length / MAX_INDICATORS) }, (_, at) =>
      ids.slice(at * MAX_INDICATORS, (at + 1) * MAX_INDICATORS),
    )
    return Promise.all(
      batches.map(async (asked) => ({
        asked,
        reply: await this.asker.get('/observations', { indicator: asked, division: division.id }),
      })),
    )
  }

  /** An answer to `asked` as the app reads it. @throws NotJudged when the app would refuse it. */
  async gridsOf(asked: readonly string[], json: unknown): Promise<readonly ObservationGrid[]> {
    const catalogue = await this.catalogue()
    const { id: division } = await this.division()
    const reading = readAs(
      () => readObservations(json, { indicators: asked, division }, catalogue, ORIGIN).grids,
    )
    if ('refusal' in reading) throw new NotJudged(`observations are refused (${reading.refusal})`)
    return reading.value
  }

  readingOfGrids(): Promise<Reading<readonly ObservationGrid[]>> {
    this.#grids ??= this.#readGrids()
    return this.#grids
  }

  async #readGrids(): Promise<Reading<readonly ObservationGrid[]>> {
    const catalogue = await this.catalogue()
    const { id: division } = await this.division()
    const grids: ObservationGrid[] = []
    for (const { asked, reply } of await this.observationReplies()) {
      if (reply.status !== 200 || reply.problem !== null)
        throw new NotJudged(`${reply.at.slice(0, 60)}… answers ${reply.status}`)
      const reading = readAs(
        () => readObservations(reply.json, { indicators: asked, division }, catalogue, ORIGIN).grids,
      )
      if ('refusal' in reading) return reading
      grids.push(...reading.value)
    }
    return { value: grids }
  }

  /** @throws NotJudged when the app would refuse them. */
  async grids(): Promise<readonly ObservationGrid[]> {
    const reading = await this.readingOfGrids()
    if ('refusal' in reading) throw new NotJudged(`observations are refused (${reading.refusal})`)
    return reading.value
  }

  /** @throws NotJudged when the app would refuse them. */
  async populations(): Promise<PopulationTable> {
    const { json } = await this.json('/populations')
    const reading = readAs(() => readPopulations(json, ORIGIN))
    if ('refusal' in reading) throw new NotJudged(`populations are refused (${reading.refusal})`)
    return reading.value
  }
}

export { ORIGIN }

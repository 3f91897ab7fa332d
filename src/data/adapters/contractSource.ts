import createClient from 'openapi-fetch'
import type { Catalogue } from '../../domain/catalogue'
import { DataError } from '../../domain/DataError'
import type { DivisionId } from '../../domain/division'
import type { IndicatorId } from '../../domain/indicator'
import type { ObservationGrid } from '../../domain/observation'
import type { RegisterId, RegisterQuery } from '../../domain/register/register'
import type { paths } from '../contract'
import { MAX_INDICATORS } from '../contractLists'
import type { Answer, Boundaries, BoundaryLevel, Copies, DataSource, RequestOptions } from '../dataSource'
import type { Snapshots } from '../snapshots'
import { readCatalogue } from '../wire/catalogue'
import { datasetVersionOf, readObservations } from '../wire/observations'
import { readPopulations } from '../wire/populations'
import { refuse, type Origin } from '../wire/refuse'
import { askContract, isUnreachable, type Read } from './askContract'
import type { Transport } from './fetchJson'
import { joinAnswers } from './joinAnswers'

/** Questions that no first picture asks: their code comes with the first of them. */
const laterQuestions = () => import('./laterQuestions')

/** What tells one adapter of the contract from another. */
export interface ContractSourceOptions {
  readonly id: string
  readonly adapter: DataSource['adapter']
  /** Absolute address that the paths of the contract hang under. */
  readonly baseUrl: string
  readonly transport: Transport
  /** Null keeps no copies. */
  readonly snapshots: Snapshots | null
  /** Where the app itself keeps the boundaries. */
  readonly boundaries: BoundaryFiles
  readonly copies?: Copies | null
}

/** Reads the boundary files of the app, checked against a division of the catalogue. */
export type BoundaryFiles = (
  division: DivisionId,
  level: BoundaryLevel,
  catalogue: () => Promise<Catalogue>,
  signal: AbortSignal | null,
) => Promise<Answer<Boundaries>>

/** Texts come in all languages at once; the header only concerns the words of an error. */
const HEADERS = { Accept: 'application/json', 'Accept-Language': 'kk, ru;q=0.9, en;q=0.8' }
const PRIVACY = { credentials: 'same-origin', referrerPolicy: 'no-referrer' } as const
const DONE = { status: 204 }

/** A type, not an interface: openapi-fetch wants it open to further options. */
type CallInit = {
  readonly signal: AbortSignal | null
  readonly fetch: (request: Request) => Promise<Response>
}

/** What a question needs of its source. */
export interface Asker {
  readonly client: ReturnType<typeof createClient<paths>>
  origin(resource: string): Origin
  /** The client types and builds the request; the asking itself is ours, with limits, copies and checks. */
  ask<T>(
    origin: Origin,
    options: RequestOptions | undefined,
    read: Read<T>,
    call: (init: CallInit) => Promise<unknown>,
  ): Promise<Answer<T>>
  /** The catalogue that belongs to a payload of a dataset version, where it names one. */
  catalogueFor(version: string | null, isOldCopy: boolean, origin: Origin): Promise<Catalogue>
}

/** A source that speaks the contract of `openapi.yaml`, whoever carries its requests. */
class ContractSource implements DataSource {
  readonly id: string
  readonly adapter: DataSource['adapter']
  readonly copies: Copies | null
  readonly #options: ContractSourceOptions
  readonly #client: Asker['client']
  /** The latest catalogue, also while it is on its way; observations are checked against it. */
  #catalogue: Promise<Catalogue> | null = null

  constructor(options: ContractSourceOptions) {
    this.id = options.id
    this.adapter = options.adapter
    this.copies = options.copies ?? null
    this.#options = options
    this.#client = createClient<paths>({
      baseUrl: options.baseUrl,
      headers: HEADERS,
      querySerializer: { array: { style: 'form', explode: false } },
      ...PRIVACY,
    })
  }

  #origin(resource: string): Origin {
    return { adapter: this.adapter, resource }
  }

  async #ask<T>(
    origin: Origin,
    options: RequestOptions | undefined,
    read: Read<T>,
    call: (init: CallInit) => Promise<unknown>,
  ): Promise<Answer<T>> {
    const { transport, snapshots } = this.#options
    const asked: Promise<Answer<T>>[] = []
    await call({
      signal: options?.signal ?? null,
      fetch: async (request) => {
        const answer = askContract({ request, origin, read, transport, snapshots })
        asked.push(answer)
        await answer
        return new Response(null, DONE)
      },
    })
    const [answer] = asked
    if (answer === undefined) throw refuse(origin, '', 'no request was made')
    return answer
  }

  #askCatalogue(options?: RequestOptions): Promise<Answer<Catalogue>> {
    const origin = this.#origin('/catalogue')
    return this.#ask(
      origin,
      options,
      (json) => readCatalogue(json, origin),
      (init) => this.#client.GET('/catalogue', init),
    )
  }

  catalogue(options?: RequestOptions): Promise<Answer<Catalogue>> {
    const answer = this.#askCatalogue(options)
    const before = this.#catalogue
    const next = answer.then(({ data }) => data)
    this.#catalogue = next
    next.catch(() => {
      if (this.#catalogue === next) this.#catalogue = before
    })
    return answer
  }

  async #knownCatalogue(): Promise<Catalogue> {
    try {
      return await (this.#catalogue ?? this.catalogue().then(({ data }) => data))
    } catch (error) {
      if (error instanceof DataError) throw error
      // Whoever asked for it first has left and called it off; we still need it.
      return (await this.catalogue()).data
    }
  }

  /** The catalogue that belongs to a payload: asked again, once, when the payload is of another dataset version. */
  async #catalogueFor(version: string | null, isOldCopy: boolean, origin: Origin): Promise<Catalogue> {
    const known = await this.#knownCatalogue()
    if (isOldCopy || version === null || version === known.dataset.version) return known
    const { data: renewed } = await this.catalogue()
    if (version === renewed.dataset.version) return renewed
    const reason = `figures are of version "${version}", the catalogue of "${renewed.dataset.version}"`
    throw refuse(origin, 'datasetVersion', reason)
  }

  async #later<T>(
    ask: (questions: Awaited<ReturnType<typeof laterQuestions>>, asker: Asker) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    return ask(await laterQuestions(), {
      client: this.#client,
      origin: (resource) => this.#origin(resource),
      ask: (...question) => this.#ask(...question),
      catalogueFor: (...asked) => this.#catalogueFor(...asked),
    })
  }

  populations(options?: RequestOptions) {
    const origin = this.#origin('/populations')
    return this.#ask(
      origin,
      options,
      (json) => readPopulations(json, origin),
      (init) => this.#client.GET('/populations', init),
    )
  }

  dataset(options?: RequestOptions) {
    return this.#later(({ askDataset }, asker) => askDataset(asker, options))
  }

  programme(id: string, options?: RequestOptions) {
    return this.#later(({ askProgramme }, asker) => askProgramme(asker, id, options))
  }

  indicatorMetadata(id: IndicatorId, options?: RequestOptions) {
    return this.#later(({ askMetadata }, asker) => askMetadata(asker, id, options))
  }

  breakdowns(id: IndicatorId, division: DivisionId, options?: RequestOptions) {
    return this.#later(({ askBreakdowns }, asker) => askBreakdowns(asker, id, division, options))
  }

  async #someObservations(
    indicators: readonly IndicatorId[],
    division: DivisionId,
    options?: RequestOptions,
  ): Promise<Answer<readonly ObservationGrid[]>> {
    const origin = this.#origin('/observations')
    const { data, freshness } = await this.#ask(
      origin,
      options,
      async (json, isOldCopy) => {
        const catalogue = await this.#catalogueFor(datasetVersionOf(json), isOldCopy, origin)
        return readObservations(json, { indicators, division }, catalogue, origin)
      },
      (init) =>
        this.#client.GET('/observations', {
          ...init,
          params: { query: { indicator: [...indicators], division } },
        }),
    )
    return { data: data.grids, freshness, datasetVersion: data.datasetVersion }
  }

  async observations(indicators: readonly IndicatorId[], division: DivisionId, options?: RequestOptions) {
    try {
      return await this.#askObservations(indicators, division, options)
    } catch (error) {
      const whole = isUnreachable(error) ? await this.#savedObservations(indicators, division) : null
      if (whole === null) throw error
      return whole
    }
  }

  /** Some indicators out of the saved answer to all of them: it opens views that nobody has visited. */
  async #savedObservations(
    indicators: readonly IndicatorId[],
    division: DivisionId,
  ): Promise<Answer<readonly ObservationGrid[]> | null> {
    try {
      const all = (await this.#knownCatalogue()).indicators.map(({ id }) => id)
      // It has been looked for in vain already.
      if (all.length === indicators.length) return null
      const whole = await this.#saved().#askObservations(all, division)
      const data = indicators.map((id) => whole.data.find(({ indicator }) => indicator === id))
      return data.every((grid) => grid !== undefined) ? { ...whole, data } : null
    } catch (error) {
      if (isUnreachable(error)) return null
      throw error
    }
  }

  /** The same source, which asks nobody: all that answers is what is saved. */
  #saved(): ContractSource {
    const { transport } = this.#options
    const carry = () => Promise.reject(new TypeError('only what is saved is looked for'))
    return new ContractSource({ ...this.#options, transport: { ...transport, carry } })
  }

  async #askObservations(
    indicators: readonly IndicatorId[],
    division: DivisionId,
    options?: RequestOptions,
  ): Promise<Answer<readonly ObservationGrid[]>> {
    const requests: Promise<Answer<readonly ObservationGrid[]>>[] = []
    for (let start = 0; start < indicators.length; start += MAX_INDICATORS) {
      const some = indicators.slice(start, start + MAX_INDICATORS)
      requests.push(this.#someObservations(some, division, options))
    }
    return joinAnswers(await Promise.all(requests))
  }

  register<K extends RegisterId>(register: K, query: RegisterQuery, options?: RequestOptions) {
    return this.#later(({ askRegister }, asker) => askRegister(asker, register, query, options))
  }

  boundaries(division: DivisionId, level: BoundaryLevel, options?: RequestOptions) {
    const { boundaries } = this.#options
    return boundaries(division, level, () => this.#knownCatalogue(), options?.signal ?? null)
  }
}

/** A data source over the HTTP contract, complete but for who carries its requests. */
export function contractSource(options: ContractSourceOptions): DataSource {
  return new ContractSource(options)
}

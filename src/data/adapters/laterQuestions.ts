import type { Breakdown } from '../../domain/breakdown'
import type { DatasetMetadata } from '../../domain/catalogue'
import type { DivisionId } from '../../domain/division'
import type { IndicatorId, IndicatorMetadata } from '../../domain/indicator'
import type { Programme } from '../../domain/programme'
import type { RegisterId, RegisterPage, RegisterQuery } from '../../domain/register/register'
import type { Answer, RequestOptions } from '../dataSource'
import { readBreakdowns } from '../wire/breakdowns'
import { readDataset, versionOf } from '../wire/dataset'
import { readIndicatorMetadata } from '../wire/indicatorMetadata'
import { datasetVersionOf } from '../wire/observations'
import { readProgramme } from '../wire/programme'
import { refuse } from '../wire/refuse'
import { readRegister } from '../wire/registers'
import type { Asker } from './contractSource'
import { registerParameters } from './registerParameters'

/** What the source says of its data as a whole. */
export async function askDataset(asker: Asker, options?: RequestOptions): Promise<Answer<DatasetMetadata>> {
  const origin = asker.origin('/dataset')
  const answer = await asker.ask(
    origin,
    options,
    async (json, isOldCopy) =>
      readDataset(json, await asker.catalogueFor(versionOf(json), isOldCopy, origin), origin),
    (init) => asker.client.GET('/dataset', init),
  )
  return { ...answer, datasetVersion: answer.data.version }
}

/** A programme with its measures. */
export function askProgramme(asker: Asker, id: string, options?: RequestOptions): Promise<Answer<Programme>> {
  const origin = asker.origin(`/programmes/${id}`)
  return asker.ask(
    origin,
    options,
    (json) => readProgramme(json, id, origin),
    (init) => asker.client.GET('/programmes/{programme}', { ...init, params: { path: { programme: id } } }),
  )
}

/** How an indicator is counted. */
export function askMetadata(
  asker: Asker,
  id: IndicatorId,
  options?: RequestOptions,
): Promise<Answer<IndicatorMetadata>> {
  const origin = asker.origin(`/indicators/${id}`)
  return asker.ask(
    origin,
    options,
    (json) => readIndicatorMetadata(json, id, origin),
    (init) => asker.client.GET('/indicators/{indicator}', { ...init, params: { path: { indicator: id } } }),
  )
}

/** How a count divides into parts. */
export async function askBreakdowns(
  asker: Asker,
  id: IndicatorId,
  division: DivisionId,
  options?: RequestOptions,
): Promise<Answer<readonly Breakdown[]>> {
  const origin = asker.origin(`/indicators/${id}/breakdowns`)
  const { data, freshness } = await asker.ask(
    origin,
    options,
    async (json, isOldCopy) => {
      const catalogue = await asker.catalogueFor(datasetVersionOf(json), isOldCopy, origin)
      return readBreakdowns(json, { indicator: id, division }, catalogue, origin)
    },
    (init) =>
      asker.client.GET('/indicators/{indicator}/breakdowns', {
        ...init,
        params: { path: { indicator: id }, query: { division } },
      }),
  )
  return { data: data.breakdowns, freshness, datasetVersion: data.datasetVersion }
}

/** An excerpt of a register. */
export async function askRegister<K extends RegisterId>(
  asker: Asker,
  register: K,
  query: RegisterQuery,
  options?: RequestOptions,
): Promise<Answer<RegisterPage<K>>> {
  const origin = asker.origin(`/${register}`)
  const { data, freshness } = await asker.ask(
    origin,
    options,
    async (json, isOldCopy) => {
      const catalogue = await asker.catalogueFor(datasetVersionOf(json), isOldCopy, origin)
      const division = catalogue.divisions.find(({ id }) => id === query.division)
      if (division === undefined)
        throw refuse(origin, 'division', `${query.division} is not in the catalogue`)
      return readRegister(json, register, query, division, origin)
    },
    // All registers take the same question.
    (init) =>
      asker.client.GET(`/${register}` as '/events', {
        ...init,
        params: { query: registerParameters(query) },
      }),
  )
  return { data: data.page, freshness, datasetVersion: data.datasetVersion }
}

import type { components } from '../../../../src/data/contract'
import { Asking, type Carry, type Rows } from './contract/asking'
import { catalogueRows } from './contract/catalogueRows'
import { breakdownRows, observationRows } from './contract/figureRows'
import { divisionRows, programmeRows } from './contract/programmeRows'
import { placeRows, registerRows } from './contract/registerRows'
import type { ImportSource } from './rows'

type Wire = components['schemas']

/** How many observations and rows of registers there will be, nearly. */
async function expectedRows(asking: Asking, { divisions, indicators }: Wire['Catalogue']): Promise<number> {
  let expected = 0
  for (const { id, regions } of divisions) {
    const first = indicators[0]?.id ?? ''
    const sample = await asking.find<Wire['Observations']>(`/observations?indicator=${first}&division=${id}`)
    expected += indicators.length * regions.length * (sample?.series[0]?.periods.length ?? 0)
    for (const register of ['associations', 'courses', 'events', 'houses']) {
      const page = await asking.find<Wire['RegisterPage']>(`/${register}?division=${id}&limit=0&facets=no`)
      expected += page?.total ?? 0
    }
  }
  return expected
}

export interface ContractSourceOptions {
  readonly carry: Carry
  /** Address that the paths of the contract hang under. */
  readonly base: string
  /** Registers of these regions only; null for all. */
  readonly registersOf?: readonly string[] | null
}

/** Reads a dataset from whatever answers the contract: the demonstration, or another server. */
export async function contractSource(options: ContractSourceOptions): Promise<ImportSource> {
  const { carry, base, registersOf = null } = options
  const asking = new Asking(carry, base.replace(/\/+$/, ''))
  const catalogue = await asking.get<Wire['Catalogue']>('/catalogue')
  async function* rows(): Rows {
    yield* programmeRows(asking, catalogue)
    yield* divisionRows(asking, catalogue)
    yield* catalogueRows(asking, catalogue)
    yield* observationRows(asking, catalogue)
    yield* breakdownRows(asking, catalogue)
    yield* placeRows(asking, catalogue)
    yield* registerRows(asking, catalogue, registersOf)
  }
  return {
    name: base,
    rows: rows(),
    expected: registersOf === null ? await expectedRows(asking, catalogue) : null,
  }
}

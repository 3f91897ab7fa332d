import type { RegisterId } from '../../src/domain/register/register'
import { REGISTER_FACETS } from '../../src/domain/register/registerFields'
import { NotJudged } from './rule'
import type { Source } from './source'
import type { Reply } from './ask'

export const REGISTERS = Object.keys(REGISTER_FACETS) as readonly RegisterId[]

/** Few enough to be read whole, enough to be a sample. */
const SAMPLE = 200

/** A resource of the contract and one question that shows its shape. */
export interface Resource {
  /** As in the contract: `/indicators/{indicator}`. */
  readonly path: string
  /** Schema of its answer in the contract. */
  readonly schema: string
  /** A source may leave it out by answering 404. */
  readonly isOptional: boolean
  readonly ask: (source: Source) => Promise<Reply>
}

const firstListed = async (source: Source): Promise<string> => {
  const { indicators } = await source.catalogue()
  const listed = indicators.find(({ role }) => role === 'listed')
  if (listed === undefined) throw new NotJudged('the catalogue lists no indicator')
  return listed.id
}

const firstCount = async (source: Source): Promise<string> => {
  const { indicators } = await source.catalogue()
  const count = indicators.find(({ kind, role }) => role === 'listed' && kind === 'flow')
  return count?.id ?? firstListed(source)
}

const SCHEMA_OF_REGISTER: Readonly<Record<RegisterId, string>> = {
  associations: 'AssociationPage',
  courses: 'CoursePage',
  events: 'EventPage',
  houses: 'HousePage',
}

/** Everything a source answers. */
export const RESOURCES: readonly Resource[] = [
  {
    path: '/catalogue',
    schema: 'Catalogue',
    isOptional: false,
    ask: (source) => source.asker.get('/catalogue'),
  },
  {
    path: '/dataset',
    schema: 'Dataset',
    isOptional: true,
    ask: (source) => source.asker.get('/dataset'),
  },
  {
    path: '/populations',
    schema: 'Populations',
    isOptional: false,
    ask: (source) => source.asker.get('/populations'),
  },
  {
    path: '/boundaries/{division}',
    schema: 'Boundaries',
    isOptional: true,
    ask: async (source) => source.asker.get(`/boundaries/${(await source.division()).id}`),
  },
  {
    path: '/programmes/{programme}',
    schema: 'Programme',
    isOptional: false,
    ask: async (source) => source.asker.get(`/programmes/${(await source.catalogue()).programme.id}`),
  },
  {
    path: '/indicators/{indicator}',
    schema: 'IndicatorMetadata',
    isOptional: false,
    ask: async (source) => source.asker.get(`/indicators/${await firstListed(source)}`),
  },
  {
    path: '/indicators/{indicator}/breakdowns',
    schema: 'Breakdowns',
    isOptional: true,
    ask: async (source) =>
      source.asker.get(`/indicators/${await firstCount(source)}/breakdowns`, {
        division: (await source.division()).id,
      }),
  },
  {
    path: '/observations',
    schema: 'Observations',
    isOptional: false,
    ask: async (source) => {
      const [first] = await source.observationReplies()
      if (first === undefined) throw new NotJudged('the catalogue has no indicators')
      return first.reply
    },
  },
  {
    path: '/completeness',
    schema: 'Completeness',
    isOptional: true,
    ask: async (source) => source.asker.get('/completeness', { division: (await source.division()).id }),
  },
  ...REGISTERS.map((register): Resource => ({
    path: `/${register}`,
    schema: SCHEMA_OF_REGISTER[register],
    isOptional: true,
    ask: async (source) =>
      source.asker.get(`/${register}`, { division: (await source.division()).id, limit: SAMPLE }),
  })),
]

/** An optional resource that a source does not have is no breach. */
export const isLeftOut = (resource: Resource, reply: Reply): boolean =>
  resource.isOptional && reply.status === 404

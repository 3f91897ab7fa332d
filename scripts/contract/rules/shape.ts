import { isLeftOut, RESOURCES } from '../resources'
import { NotJudged, type Breach, type Rule } from '../rule'
import { contractSchemas } from '../schemas'
import { samples } from './reach'

const MOST_TOLD = 20

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'contract' in json ? json.contract : undefined

/** Whether answers have the shape that the contract writes down. */
export const SHAPE_RULES: readonly Rule[] = [
  ...RESOURCES.map((resource): Rule => ({
    id: `shape.${resource.schema}`,
    title: `${resource.path} has the shape of ${resource.schema} in openapi.yaml`,
    check: async (source) => {
      const reply = await resource.ask(source)
      if (isLeftOut(resource, reply)) throw new NotJudged('the source does not have it')
      if (reply.status !== 200 || reply.problem !== null)
        throw new NotJudged(
          `it answers ${reply.status}${reply.problem === null ? '' : ` and ${reply.problem}`}`,
        )
      return contractSchemas()
        .wrong(resource.schema, reply.json)
        .slice(0, MOST_TOLD)
        .map((said): Breach => ({ at: reply.at, said }))
    },
  })),
  {
    id: 'shape.contract-version',
    title: 'Every answer names version 1.x of the contract',
    check: async (source) =>
      (await samples(source)).flatMap(({ at, status, json }): readonly Breach[] => {
        if (status !== 200) return []
        const version = versionOf(json)
        return typeof version === 'string' && /^1\.\d+$/.test(version)
          ? []
          : [{ at, said: `contract is ${JSON.stringify(version) ?? 'missing'}` }]
      }),
  },
]

import { isLeftOut, RESOURCES, type Resource } from '../resources'
import { NotJudged, type Breach, type Rule } from '../rule'
import type { Reply } from '../ask'
import type { Source } from '../source'

const MOST_BYTES = 20 * 1024 * 1024
const isRedirect = ({ status }: Reply): boolean => status >= 300 && status < 400 && status !== 304

/** The answer of a resource; null where it cannot even be asked for, because what it hangs on is broken. */
async function sampleOf(resource: Resource, source: Source): Promise<Reply | null> {
  try {
    return await resource.ask(source)
  } catch (error) {
    if (error instanceof NotJudged) return null
    throw error
  }
}

/** One plain answer of each resource that the source has. */
export async function samples(source: Source): Promise<readonly Reply[]> {
  const replies: Reply[] = []
  for (const resource of RESOURCES) {
    const reply = await sampleOf(resource, source)
    if (reply !== null && !isLeftOut(resource, reply)) replies.push(reply)
  }
  return replies
}

/** A rule about every plain answer: null where it keeps the rule. */
const ofEach = (id: Rule['id'], title: string, wrong: (reply: Reply) => string | null): Rule => ({
  id,
  title,
  check: async (source) =>
    (await samples(source)).flatMap((reply): readonly Breach[] => {
      const said = wrong(reply)
      return said === null ? [] : [{ at: reply.at, said }]
    }),
})

const typeOf = ({ headers }: Reply): string => (headers.get('Content-Type') ?? '').split(';')[0]?.trim() ?? ''

/** Whether answers come at all, and in a form that can be read. */
export const REACH_RULES: readonly Rule[] = [
  {
    id: 'reach.answers',
    title: 'The catalogue answers 200',
    check: async ({ asker }) => {
      const { at, status } = await asker.get('/catalogue')
      return status === 200 ? [] : [{ at, said: `answers ${status}` }]
    },
  },
  ofEach('reach.all-resources', 'Every resource answers 200', (reply) =>
    reply.status === 200 ? null : `answers ${reply.status}`,
  ),
  ofEach('reach.no-redirect', 'No answer sends the reader elsewhere', (reply) =>
    isRedirect(reply) ? `answers ${reply.status} to ${reply.headers.get('Location') ?? 'nowhere'}` : null,
  ),
  ofEach('reach.content-type', 'Answers are application/json', (reply) =>
    reply.status !== 200 || typeOf(reply) === 'application/json'
      ? null
      : `Content-Type is "${reply.headers.get('Content-Type') ?? 'missing'}"`,
  ),
  ofEach('reach.json', 'Answers are whole JSON in UTF-8, no name twice in an object', (reply) =>
    reply.status === 200 && reply.problem !== null ? reply.problem : null,
  ),
  ofEach('reach.size', 'No answer is larger than the app reads (20 MB)', (reply) =>
    reply.bytes.length <= MOST_BYTES ? null : `${Math.round(reply.bytes.length / 1024 / 1024)} MB`,
  ),
]

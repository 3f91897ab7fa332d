import type { Breach, Rule } from '../rule'
import type { Reply } from '../ask'
import type { Source } from '../source'
import { samples } from './reach'

const ETAG = /^(W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/
const MOST_SECONDS = 300

const answered = async (source: Source): Promise<readonly Reply[]> =>
  (await samples(source)).filter(({ status }) => status === 200)

/** Asks again with a condition; `at` is path and query already. */
const askIf = (source: Source, at: string, etag: string): Promise<Reply> =>
  source.asker.ask(at, { headers: { 'If-None-Match': etag } })

async function breachesOf(
  source: Source,
  wrong: (reply: Reply) => Promise<string | null> | string | null,
): Promise<readonly Breach[]> {
  const breaches: Breach[] = []
  for (const reply of await answered(source)) {
    const said = await wrong(reply)
    if (said !== null) breaches.push({ at: reply.at, said })
  }
  return breaches
}

function ageOf(header: string): number | null {
  if (/\bno-cache\b|\bno-store\b/.test(header)) return 0
  const [, seconds] = /\bmax-age=(\d+)/.exec(header) ?? []
  return seconds === undefined ? null : Number(seconds)
}

/** So that a figure is neither fetched in vain nor shown when it is old. */
export const CACHING_RULES: readonly Rule[] = [
  {
    id: 'caching.etag',
    title: 'Every answer has an ETag in quotes',
    check: (source) =>
      breachesOf(source, ({ headers }) => {
        const etag = headers.get('ETag')
        if (etag === null) return 'has no ETag'
        return ETAG.test(etag) ? null : `ETag ${etag} is not in quotes`
      }),
  },
  {
    id: 'caching.steady',
    title: 'The same question has the same answer and ETag',
    check: (source) =>
      breachesOf(source, async (reply) => {
        const again = await source.asker.ask(reply.at)
        const [before, after] = [reply.headers.get('ETag'), again.headers.get('ETag')]
        if (before !== after) return `ETag was ${before ?? 'missing'}, then ${after ?? 'missing'}`
        return Buffer.from(reply.bytes).equals(Buffer.from(again.bytes))
          ? null
          : 'the body changed, its ETag did not'
      }),
  },
  {
    id: 'caching.not-modified',
    title: 'Asked with its own ETag, an answer is 304 without a body',
    check: (source) =>
      breachesOf(source, async ({ at, headers }) => {
        const etag = headers.get('ETag')
        if (etag === null) return null
        const { status, bytes } = await askIf(source, at, etag)
        if (status !== 304) return `answers ${status}`
        return bytes.length === 0 ? null : `304 with a body of ${bytes.length} bytes`
      }),
  },
  {
    id: 'caching.modified',
    title: 'Asked with another ETag, an answer comes whole',
    check: (source) =>
      breachesOf(source, async ({ at }) => {
        const { status } = await askIf(source, at, '"an-older-version"')
        return status === 200 ? null : `answers ${status} to an ETag it never gave`
      }),
  },
  {
    id: 'caching.cache-control',
    title: 'Answers may be kept for five minutes at the most without asking again',
    check: (source) =>
      breachesOf(source, ({ headers }) => {
        const header = headers.get('Cache-Control')
        if (header === null) return 'has no Cache-Control: every cache on the way decides for itself'
        const age = ageOf(header)
        return age === null || age > MOST_SECONDS ? `Cache-Control is "${header}"` : null
      }),
  },
]

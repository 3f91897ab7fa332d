import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'

/**
 * `npm run load -- <base-url> [--readers 200] [--seconds 20] [--pause 1000]`: readers who each open the app, look at indicators and search
 * the registers, and look at each answer for the pause, in milliseconds; says how long answers took.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    readers: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '20' },
    pause: { type: 'string', default: '1000' },
  },
})
const [base = 'http://127.0.0.1:8080/api'] = positionals
const readers = Number(values.readers)
const pause = Number(values.pause)
const until = performance.now() + Number(values.seconds) * 1000

interface Catalogue {
  readonly indicators: readonly { readonly id: string }[]
  readonly divisions: readonly { readonly id: string; readonly regions: readonly { readonly id: string }[] }[]
}

const response = await fetch(`${base}/catalogue`)
const { indicators, divisions } = (await response.json()) as Catalogue
const [division] = divisions
const query = `division=${division?.id ?? ''}`
const regions = division?.regions.map(({ id }) => id) ?? []
const WORDS = ['дом дружбы', 'til', 'наурыз', 'мәдени', 'almaty', 'tatar', 'форум', 'кітап']

const anyOf = <T>(items: readonly T[]): T | undefined => items[Math.floor(Math.random() * items.length)]

/** What a reader asks next: mostly figures, a third of the time rows of registers, most of them never asked before. */
function question(): string {
  const region = anyOf(regions) ?? ''
  const id = anyOf(indicators)?.id ?? ''
  const draw = Math.random()
  if (draw < 0.1) return '/catalogue'
  if (draw < 0.15)
    return `/observations?${query}&indicator=${indicators
      .slice(0, 80)
      .map((each) => each.id)
      .join(',')}`
  if (draw < 0.5) return `/observations?${query}&indicator=${id}`
  if (draw < 0.6) return `/indicators/${id}/breakdowns?${query}`
  if (draw < 0.7) return '/populations'
  if (draw < 0.85) return `/events?${query}&region=${region}&offset=${Math.floor(Math.random() * 50) * 100}`
  if (draw < 0.93)
    return `/courses?${query}&region=${region}&sort=-enrolled&filter=year:${2013 + Math.floor(Math.random() * 8)}`
  return `/events?${query}&q=${encodeURIComponent(anyOf(WORDS) ?? '')}&region=${region}&sort=title&language=ru`
}

const times: number[] = []
const wrong = new Map<string, number>()

async function read(): Promise<void> {
  const tags = new Map<string, string>()
  // Nobody looks at two answers for equally long.
  const look = () => wait(pause * (0.5 + Math.random()))
  await wait(pause * Math.random())
  while (performance.now() < until) {
    const path = question()
    const tag = tags.get(path)
    const started = performance.now()
    const problem = await fetch(`${base}${path}`, {
      headers: tag === undefined ? {} : { 'If-None-Match': tag },
    })
      .then(async (answered) => {
        await answered.arrayBuffer()
        tags.set(path, answered.headers.get('ETag') ?? '')
        return answered.status === 200 || answered.status === 304 ? null : String(answered.status)
      })
      .catch((error: unknown) => String(error))
    times.push(performance.now() - started)
    if (problem !== null) wrong.set(problem, (wrong.get(problem) ?? 0) + 1)
    if (pause > 0) await look()
  }
}

const started = performance.now()
await Promise.all(Array.from({ length: readers }, read))
const seconds = (performance.now() - started) / 1000
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number) => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`
console.log(
  `${readers} readers, ${sorted.length} answers in ${seconds.toFixed(0)} s (${Math.round(sorted.length / seconds)} a second): ` +
    `half under ${at(0.5)}, 95 % under ${at(0.95)}, 99 % under ${at(0.99)}, longest ${at(1)}`,
)
for (const [problem, count] of wrong) console.log(`${count} times ${problem}`)
process.exitCode = wrong.size === 0 ? 0 : 1

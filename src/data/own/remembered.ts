import * as v from 'valibot'
import { parsePeriod } from '../../domain/period'
import type { Fix, Fixes } from './fixes'

/** A correction of a name that a person made once, offered when the name comes again and never applied by itself. */
export interface Remembered {
  /** Id of the problem: what kind of name it is, and how it was written. */
  readonly id: string
  /** The name as it was written. */
  readonly text: string
  readonly fix: Extract<Fix, { readonly kind: 'region' | 'indicator' | 'period' }>
}

const KEY = 'birlik.own-spellings'
const MOST = 300

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/
const recordSchema = v.object({
  id: v.string(),
  text: v.string(),
  kind: v.picklist(['region', 'indicator', 'period']),
  means: v.string(),
})
type StoredFix = v.InferOutput<typeof recordSchema>

const meansOf = (fix: Remembered['fix']): string =>
  fix.kind === 'region' ? fix.region : fix.kind === 'indicator' ? fix.indicator : fix.period

/** What a record means; nothing where its id or period is none. */
function rememberedOf({ id, text, kind, means }: StoredFix): readonly Remembered[] {
  if (kind === 'period') {
    const period = parsePeriod(means)
    return period === null ? [] : [{ id, text, fix: { kind, period } }]
  }
  if (!ID.test(means)) return []
  return [{ id, text, fix: kind === 'region' ? { kind, region: means } : { kind, indicator: means } }]
}

/** What is remembered on this computer; nothing where the browser keeps nothing. */
export function readRemembered(): readonly Remembered[] {
  try {
    const list = v.safeParse(v.array(recordSchema), JSON.parse(localStorage.getItem(KEY) ?? '[]'))
    return list.success ? list.output.flatMap(rememberedOf) : []
  } catch {
    return []
  }
}

function write(list: readonly Remembered[]): readonly Remembered[] {
  try {
    const records = list.map(({ id, text, fix }) => ({ id, text, kind: fix.kind, means: meansOf(fix) }))
    localStorage.setItem(KEY, JSON.stringify(records))
  } catch {
    // Kept for this visit by whoever shows it.
  }
  return list
}

/** Remembers a correction in the place of an earlier one of the same name; the oldest give way. */
export const remember = (one: Remembered): readonly Remembered[] =>
  write([...readRemembered().filter(({ id }) => id !== one.id), one].slice(-MOST))

export const forget = (id: string): readonly Remembered[] =>
  write(readRemembered().filter((each) => each.id !== id))

export const forgetAll = (): readonly Remembered[] => write([])

/** Decisions with the remembered ones for problems that nothing was decided about. */
export function withRemembered(fixes: Fixes, open: readonly string[], known: readonly Remembered[]): Fixes {
  const found = known.filter(({ id }) => open.includes(id))
  return new Map([...fixes, ...found.map(({ id, fix }) => [id, fix] as const)])
}

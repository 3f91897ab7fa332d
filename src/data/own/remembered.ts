import * as v from 'valibot'
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

const fixSchema = v.variant('kind', [
  v.object({ kind: v.literal('region'), region: v.string() }),
  v.object({ kind: v.literal('indicator'), indicator: v.string() }),
  v.object({
    kind: v.literal('period'),
    period: v.pipe(v.string(), v.regex(/^\d{4}(-Q[1-4])?$/)),
  }),
])
const listSchema = v.array(v.object({ id: v.string(), text: v.string(), fix: fixSchema }))

/** What is remembered on this computer; nothing where the browser keeps nothing. */
export function readRemembered(): readonly Remembered[] {
  try {
    const list = v.safeParse(listSchema, JSON.parse(localStorage.getItem(KEY) ?? '[]'))
    // The pattern is the grammar of a period.
    return list.success ? (list.output as readonly Remembered[]) : []
  } catch {
    return []
  }
}

function write(list: readonly Remembered[]): readonly Remembered[] {
  try {
    localStorage.setItem(KEY, JSON.stringify(list))
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

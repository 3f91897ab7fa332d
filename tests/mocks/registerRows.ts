import { expect } from 'vitest'
import { answerRegister, KNOWN_REGIONS, type RegisterPages } from '../../mocks/registers/answerRegister'
import { askedRegister } from '../../src/data/registers/askedRegister'
import type { RegisterId } from '../../src/domain/register/register'

/** A page of a register for a query string of the contract, division left out. */
export function pageOf<K extends RegisterId>(register: K, query = ''): RegisterPages[K] {
  const asked = askedRegister(new URLSearchParams(`division=2013&${query}`), register, KNOWN_REGIONS)
  return 'status' in asked ? expect.fail(asked.detail) : answerRegister(register, asked)
}

type Row<K extends RegisterId> = RegisterPages[K]['rows'][number]

const PAGE = 5000

/** All rows a query finds, page by page. */
export function rowsOf<K extends RegisterId>(register: K, query = ''): readonly Row<K>[] {
  const rows: Row<K>[] = []
  for (;;) {
    const page = pageOf(register, `${query}&facets=no&limit=${PAGE}&offset=${rows.length}`)
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}

/** Rows by what they have in common. */
export function grouped<T>(rows: readonly T[], by: (row: T) => string | undefined): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = by(row) ?? ''
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

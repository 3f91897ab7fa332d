import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const LAST = 124
const HERE = new URL('.', import.meta.url)

const list = readFileSync(new URL('../docs/faults.md', HERE), 'utf8')
const numberOf = (n: number): string => `F${String(n).padStart(2, '0')}`
const ALL = Array.from({ length: LAST }, (_, i) => numberOf(i + 1))

interface Row {
  readonly fault: string
  readonly files: readonly string[]
}

/** Rows of the list with the files their last column names. */
const rows: readonly Row[] = [...list.matchAll(/^\| (F\d+) .*\| ([^|]*) \|$/gm)].map(
  ([, fault = '', last = '']) => ({
    fault,
    files: [...last.matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`/g)].map(([, file = '']) => file),
  }),
)

/** Faults that the names of tests in a file begin with: `F09, F10: …`. */
const namedIn = (file: string): ReadonlySet<string> =>
  new Set(
    [...readFileSync(new URL(file, HERE), 'utf8').matchAll(/['`]((?:F\d+(?:, )?)+)[: ]/g)].flatMap(
      ([, numbers = '']) => numbers.match(/F\d+/g) ?? [],
    ),
  )

test('every fault stands in the list once', () => {
  expect(rows.map(({ fault }) => fault).toSorted()).toEqual(ALL.toSorted())
})

test('every test that the list names is there, and has the number of the fault in its name', () => {
  const missing = rows.flatMap(({ fault, files }) =>
    files.filter((file) => !namedIn(file).has(fault)).map((file) => `${fault} in ${file}`),
  )
  expect(missing).toEqual([])
  expect(rows.filter(({ files }) => files.length > 0).length).toBeGreaterThan(100)
})

test('no fault that a test names is said to be without one', () => {
  const named = new Set(
    readdirSync(HERE, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
      .flatMap((file) => [...namedIn(file)]),
  )
  expect(rows.filter(({ fault, files }) => files.length === 0 && named.has(fault))).toEqual([])
})

import { beforeAll, describe, expect, test } from 'vitest'
import { checkPackage, type PackageReport } from '../../../src/data/files/checkPackage'
import type { FileParts } from '../../../src/data/files/fileParts'
import { KeyWatch } from '../../../src/data/files/keyWatch'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { replaced, smallPackage, textIn } from './demoPackage'

const FIGURES = 'observations.csv'
/** Of no size that lines or letters end at. */
const ODD_PART = 65_521

let files: PackageFiles

beforeAll(async () => {
  files = await smallPackage()
})

async function* oddParts(bytes: Uint8Array): FileParts {
  for (let at = 0; at < bytes.length; at += ODD_PART) yield bytes.subarray(at, at + ODD_PART)
}

/** What is found in a package that comes part by part, and in what is said of its largest file. */
const found = (changed: PackageFiles): Promise<PackageReport> =>
  checkPackage(async (path) => {
    const bytes = changed.get(path)
    return bytes === undefined ? null : oddParts(bytes)
  })

const withRows = (change: (lines: string[]) => readonly string[]): PackageFiles => {
  const lines = change(textIn(files, FIGURES).trimEnd().split('\n'))
  return replaced(files, FIGURES, `${lines.join('\n')}\n`, lines.length - 1)
}

describe('a file that is longer than what is read at once', () => {
  test('has nothing wrong where nothing is', async () => {
    expect(await found(files)).toMatchObject({ problems: [], problemCount: 0 })
  })

  test('is told its repeated keys with both lines, however far apart, each time they stand', async () => {
    const report = await found(
      withRows((lines) => [...lines, lines[1] ?? '', lines[20_000] ?? '', lines[1] ?? '']),
    )
    const count = textIn(files, FIGURES).trimEnd().split('\n').length
    expect(report.problems.map(({ line, reason }) => [line, 'line' in reason ? reason.line : null])).toEqual([
      [count + 1, 2],
      [count + 2, 20_001],
      [count + 3, 2],
    ])
    expect(report.problems[0]).toMatchObject({ file: FIGURES, column: 1, name: 'division' })
    expect(report.problemCount).toBe(3)
  })

  test('is told them beside whatever else is wrong with it, counted to the last', async () => {
    const report = await found(
      withRows((lines) => [
        ...lines.map((line, at) => (at % 10 === 1 ? line.replace(/^2013,/, '2013,no-') : line)),
        lines[2] ?? '',
      ]),
    )
    const codes = new Map<string, number>()
    for (const { reason } of report.problems) codes.set(reason.code, (codes.get(reason.code) ?? 0) + 1)
    expect([...codes]).toEqual([['unknown-reference', 1000]])
    const wrong = Math.ceil((textIn(files, FIGURES).trimEnd().split('\n').length - 1) / 10)
    expect(report.problemCount).toBe(wrong + 1)
  })

  test('is digested to its end also where its rows are not read to it', async () => {
    const text = textIn(files, FIGURES)
    const header = withRows((lines) => [lines[0]?.replace('status', 'state') ?? '', ...lines.slice(1)])
    const bytes = header.get(FIGURES)?.slice() ?? new Uint8Array()
    bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1
    const { problems } = await found(new Map([...header, [FIGURES, bytes]]))
    expect(bytes.length).toBeLessThan(text.length)
    expect(problems.map(({ file, reason }) => [file, reason.code])).toEqual([
      [FIGURES, 'changed'],
      [FIGURES, 'unknown-column'],
      [FIGURES, 'missing-column'],
    ])
  })

  test('whose quotation mark is never closed is not read for ever', async () => {
    const rest = `${'2013,"'.padEnd(6 * 2 ** 20, 'x')}\n2013,y\n`
    const { problems } = await found(replaced(files, FIGURES, `${textIn(files, FIGURES)}${rest}`, 1))
    const last = textIn(files, FIGURES).trimEnd().split('\n').length + 1
    expect(problems).toMatchObject([{ file: FIGURES, line: last, column: 2, reason: { code: 'open-quote' } }])
  })
})

describe('keys that are watched without being kept', () => {
  const keyOf = (number: number) => `2013 · indicator-${number % 977} · ${number}`

  test('are suspected when they come again, and as good as never before', () => {
    const watch = new KeyWatch(200_000)
    for (let number = 0; number < 200_000; number++) watch.pass(keyOf(number))
    expect(watch.suspects.size).toBe(0)
    for (let number = 0; number < 50_000; number++) watch.pass(keyOf(number))
    expect(watch.suspects.size).toBe(50_000)
  })

  test('are never missed by a watch that is far too small; it only suspects more', () => {
    const watch = new KeyWatch(0)
    for (let number = 0; number < 5000; number++) watch.pass(keyOf(number))
    const before = watch.suspects.size
    expect(before).toBeGreaterThan(0)
    for (let number = 0; number < 5000; number++) watch.pass(keyOf(number))
    expect(watch.suspects.size).toBe(5000)
  })
})

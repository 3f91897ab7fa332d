import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('inZones.ts', import.meta.url))

interface Written {
  /** Minutes behind Greenwich on the last day of 2019. */
  readonly offset: number
  readonly texts: readonly unknown[]
}

test('F49: periods, their first and last days and dates in files are the same in every time zone', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT])
  const said = JSON.parse(stdout) as Readonly<Record<string, Written>>
  const [first, ...others] = Object.values(said)
  // The zones were indeed tried, on both sides of Greenwich.
  expect(Object.values(said).map(({ offset }) => offset)).toEqual([0, -360, 480, -840])
  for (const { texts } of others) expect(texts).toEqual(first?.texts)
  expect(first?.texts).toContainEqual(['2019-10-01', '2019-12-31', '2020-01-01', '2019-10-01T00:00:00.000Z'])
  expect(JSON.stringify(first?.texts)).toContain('31 декабря 2019')
})

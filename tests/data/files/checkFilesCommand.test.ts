import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-check-'))
  writeFileSync(join(folder, 'datapackage.json'), '[[')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says, and how it ends. */
const check = (...args: readonly string[]): Promise<{ code: number; said: string }> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/check-files.ts', ...args],
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })

describe('npm run check-files', () => {
  test('counts what is wrong in the language that is asked for', async () => {
    const [kk, ru, en] = await Promise.all(
      ['kk', 'ru', 'en'].map((language) => check(folder, '--language', language)),
    )
    expect(kk).toMatchObject({ code: 1, said: expect.stringContaining('\n1 қате табылды\n') })
    expect(ru).toMatchObject({ code: 1, said: expect.stringContaining('\nнайдено проблем: 1\n') })
    expect(en).toMatchObject({ code: 1, said: expect.stringContaining('\n1 problem found\n') })
  })

  test('says what it cannot look at, and what to give instead', async () => {
    const file = join(folder, 'datapackage.json')
    const [ofFile, ofNothing] = await Promise.all([check(file), check(join(folder, 'none'))])
    expect(ofFile).toEqual({ code: 2, said: `${file} is a file; name the folder that it stands in\n` })
    expect(ofNothing).toEqual({ code: 2, said: `${join(folder, 'none')} is not there\n` })
  })
})

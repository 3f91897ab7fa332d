import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Package } from 'datapackage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { DESCRIPTOR_FILE } from '../../../src/data/files/descriptor'
import { smallPackage, textIn, withFile } from './demoPackage'

/** Reading rows takes the reference implementation seconds a megabyte: the large tables are looked at by their beginning. */
const MOST_LINES = 400

const folders: string[] = []

/** The files of a package on disk, where the validator looks for them. */
async function written(files: PackageFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'birlik-package-'))
  folders.push(folder)
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return folder
}

const load = async (files: PackageFiles) =>
  Package.load(JSON.parse(textIn(files, DESCRIPTOR_FILE)) as object, { basePath: await written(files) })

let files: PackageFiles

beforeAll(async () => {
  const whole = await smallPackage()
  files = new Map(
    [...whole].map(([path, bytes]) => {
      if (!path.endsWith('.csv')) return [path, bytes] as const
      const lines = textIn(whole, path).trimEnd().split('\n').slice(0, MOST_LINES)
      return [path, new TextEncoder().encode(`${lines.join('\n')}\n`)] as const
    }),
  )
})

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** What the validator says of the rows of a table; null when it has nothing to say. */
async function complaint(changed: PackageFiles, name: string): Promise<string | null> {
  const { resources } = await load(changed)
  const resource = resources.find((each) => each.name === name)
  if (resource === undefined) throw new Error(`no ${name}`)
  try {
    await resource.read({ keyed: true, relations: true, cast: true })
    return null
  } catch (error) {
    const { message, errors = [] } = error as Error & { errors?: readonly Error[] }
    return [message, ...errors.map((each) => each.message)].join('; ')
  }
}

describe('A package that is written here, to an independent validator of Frictionless Data (datapackage, npm)', () => {
  test('has a descriptor and schemas that are valid', async () => {
    const { valid, errors, resources } = await load(files)
    expect(errors.map(({ message }) => message)).toEqual([])
    expect(valid).toBe(true)
    expect(resources.filter((resource) => !resource.valid).map(({ name }) => name)).toEqual([])
    expect(resources.filter(({ tabular }) => tabular).length).toBeGreaterThanOrEqual(22)
  })

  test('has rows of the types, constraints and keys that it declares', async () => {
    const { resources } = await load(files)
    const wrong: string[] = []
    for (const resource of resources.filter(({ tabular }) => tabular)) {
      const said = await complaint(files, resource.name)
      if (said !== null) wrong.push(`${resource.name}: ${said}`)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['a status nobody knows', 'observations', (text: string) => text.replace(',O,', ',X,')],
    ['a region nobody knows', 'populations', (text: string) => text.replace('akmola', 'atlantis')],
    ['a figure that is none', 'populations', (text: string) => text.replace(/,\d+,(\d+)\n/, ',many,$1\n')],
    ['a row twice', 'programmes', (text: string) => `${text}${text.split('\n')[1] ?? ''}\n`],
  ])('would be told of %s', async (_title, name, change) => {
    const path = `${name}.csv`
    const text = textIn(files, path)
    expect(change(text)).not.toBe(text)
    expect(await complaint(withFile(files, path, change(text)), name)).not.toBeNull()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
  readonly resolved?: string
  readonly integrity?: string
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const NAME = /^.*node_modules\//
const packages = Object.entries(lock.packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
  .map(([path, entry]) => ({ path, name: path.replace(NAME, ''), ...entry }))

/** Licences that anybody may use, change and pass on under. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
])
/** Free as well, but what they are joined with must stay so: for tools that are not shipped. */
const FREE_FOR_TOOLS = new Set([...FREE, 'LGPL-2.1+'])
/** Looked at one by one, with the reason. */
const SIGNED: Readonly<Record<string, string>> = {
  // docs/decisions/0003: the wrapper only, imported in one folder, so that it can be replaced.
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
}
/** Packages that write their licence in a form of their own: MIT by the text they come with. */
const OLD_FORM = new Set(['tv4'])

/** Whether one side of an `OR` or all sides of an `AND` are free. */
function isFree(licence: string, list: ReadonlySet<string>): boolean {
  const plain = licence.replaceAll(/[()]/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some((each) => isFree(each, list))
  return plain.split(' AND ').every((each) => list.has(each))
}

describe('licences of all that is installed', () => {
  test('are free, or signed by name', () => {
    const others = packages.filter(({ name, license, dev }) => {
      if (OLD_FORM.has(name) || (license !== undefined && SIGNED[name] === license)) return false
      return typeof license !== 'string' || !isFree(license, dev === true ? FREE_FOR_TOOLS : FREE)
    })
    expect(packages.length).toBeGreaterThan(500)
    expect(others.map(({ name, license }) => `${name}: ${String(license)}`)).toEqual([])
  })

  test('are told apart: what is not free is not taken for it', () => {
    for (const licence of ['GPL-3.0-or-later', 'MIT AND SSPL-1.0', 'UNLICENSED', 'BUSL-1.1', 'LGPL-2.1+'])
      expect(isFree(licence, FREE), licence).toBe(false)
    for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])
      expect(isFree(licence, FREE)).toBe(true)
  })
})

describe('what is installed', () => {
  test('is fixed to the byte: exact versions, and a digest for each package', () => {
    const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
    expect(
      packages.filter(({ integrity, resolved }) => resolved !== undefined && integrity === undefined),
    ).toEqual([])
  })

  test('runs no script of its own at installation', () => {
    expect(readFileSync('scripts/bootstrap.mjs', 'utf8')).toContain("'--ignore-scripts'")
  })

  test('is twenty-six packages at most that the app asks for itself', () => {
    expect(Object.keys(own.dependencies).length).toBeLessThanOrEqual(26)
  })
})

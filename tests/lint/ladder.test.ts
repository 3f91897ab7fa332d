import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

/** A violation, where it would stand in the tree, and the rule that must catch it. */
const PLANTED: readonly (readonly [what: string, file: string, code: string, rule: string])[] = [
  ['domain imports a package', 'src/domain', "import 'valibot'", 'no-restricted-imports'],
  ['domain imports i18n', 'src/domain', "import '../i18n/i18n'", 'no-restricted-imports'],
  [
    'a folder of the domain imports i18n',
    'src/domain/register',
    "import '../../i18n/i18n'",
    'no-restricted-imports',
  ],
  ['i18n imports data', 'src/i18n', "import '../data/queries'", 'no-restricted-imports'],
  ['ui imports view', 'src/ui', "import '../view/useView'", 'no-restricted-imports'],
  ['data imports view', 'src/data', "import '../view/useView'", 'no-restricted-imports'],
  ['view imports a feature', 'src/view', "import '../features/map/RegionMap'", 'no-restricted-imports'],
  [
    'a feature imports a page',
    'src/features/ranking',
    "import '../../pages/MapPage'",
    'no-restricted-imports',
  ],
  [
    'a feature imports a feature',
    'src/features/ranking',
    "import '../map/RegionMap'",
    'no-restricted-imports',
  ],
  [
    'a folder of a feature imports a feature',
    'src/features/compare/matrix',
    "import '../../map/RegionMap'",
    'no-restricted-imports',
  ],
  ['a page imports the app', 'src/pages', "import '../app/App'", 'no-restricted-imports'],
  ['Leaflet outside the map', 'src/features/ranking', "import 'leaflet'", 'no-restricted-imports'],
  ['react-leaflet in a page', 'src/pages', "import 'react-leaflet'", 'no-restricted-imports'],
  ['Recharts outside the charts', 'src/features/map', "import 'recharts'", 'no-restricted-imports'],
  ['mocks in a feature', 'src/features/map', "import '../../../mocks/answer'", 'no-restricted-imports'],
  [
    'mocks in the http adapter',
    'src/data/adapters',
    "import '../../../mocks/answer'",
    'no-restricted-imports',
  ],
  [
    'zero taken for missing',
    'src/domain',
    'export const f = (v: number | null) => (v ? v : 1)',
    'strict-boolean-expressions',
  ],
  [
    'negation of a value',
    'src/features/map',
    'export const f = (v: number) => !v',
    'strict-boolean-expressions',
  ],
  [
    'a default for a value',
    'src/view',
    'export const f = (v: number | null) => v || 0',
    'strict-boolean-expressions',
  ],
  [
    'locale of the browser',
    'src/features/map',
    'export const f = (v: number) => v.toLocaleString()',
    'no-restricted-properties',
  ],
  [
    'Intl outside the formats',
    'src/view',
    "export const f = new Intl.NumberFormat('kk')",
    'no-restricted-globals',
  ],
  [
    'a coercing schema',
    'src/data/wire',
    "import * as v from './v'\nexport const f = v.coerce",
    'no-restricted-properties',
  ],
  ['any', 'src/domain', 'export const f = (v: any) => v', 'no-explicit-any'],
  [
    'a non-null assertion',
    'src/domain',
    'export const f = (v: number | null) => v!',
    'no-non-null-assertion',
  ],
  [
    'markup from a string',
    'src/ui',
    "export const F = () => <p dangerouslySetInnerHTML={{ __html: '' }} />",
    'no-danger',
  ],
]

const files = PLANTED.map(([, folder], i) => `${folder}/planted${i}.tsx`)

function lint(): string {
  PLANTED.forEach(([, , code], i) => {
    const file = files[i] ?? ''
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${code}\nexport {}\n`)
  })
  return spawnSync('npx', ['oxlint', '--type-aware', '--format=unix', ...files], { encoding: 'utf8' }).stdout
}

describe('the lint rules have teeth: each planted violation is caught', () => {
  const output = lint()
  afterAll(() => files.forEach((file) => rmSync(file, { force: true })))

  test.each(PLANTED.map(([what, , , rule], i) => [what, files[i] ?? '', rule] as const))(
    '%s',
    (_, file, rule) => {
      const findings = output.split('\n').filter((line) => line.includes(file))
      expect(findings.join('\n')).toContain(rule)
    },
  )
})

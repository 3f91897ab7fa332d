import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, readArguments } from './commandLine'
import { serve } from '../mocks/server'
import { DESCRIPTOR_FILE } from '../src/data/files/descriptor'
import { digestLine, DIGEST_FILE } from '../src/data/files/descriptorDigest'
import { PLAIN, SPREADSHEET } from '../src/data/files/write/writeTable'
import { askSource } from './files/askSource'
import { makePackage } from './files/makePackage'

/**
 * `npm run export-files -- <folder> [--spreadsheet]`: writes the demonstration data as a data package, which is also the
 * template for one with real figures. `--spreadsheet`: semicolons and decimal commas, as spreadsheets here open CSV.
 */
const USAGE = 'npm run export-files -- folder [--spreadsheet]'

const { values, positionals } = readArguments(USAGE, { spreadsheet: { type: 'boolean', default: false } })
const [folder, ...others] = positionals
if (folder === undefined || others.length > 0) fail(USAGE)

const answers = await askSource(serve)
const files = makePackage(answers, {
  style: values.spreadsheet ? SPREADSHEET : PLAIN,
  created: new Date().toISOString(),
})
const descriptor = files.get(DESCRIPTOR_FILE) ?? new Uint8Array()
const written = new Map([...files, [DIGEST_FILE, new TextEncoder().encode(digestLine(descriptor))]])
let size = 0
for (const [path, bytes] of written) {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
  size += bytes.byteLength
}
console.log(`${folder}: ${written.size} files, ${(size / 1024 / 1024).toFixed(1)} MB`)

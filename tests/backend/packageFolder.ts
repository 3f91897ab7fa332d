import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { serve } from '../../mocks/server'
import { askSource } from '../../scripts/files/askSource'
import { makePackage } from '../../scripts/files/makePackage'
import type { PackageFiles } from '../../src/data/files/write/assemblePackage'
import { PLAIN, type Style } from '../../src/data/files/write/writeTable'

/** Registers of one region are enough to judge by; the figures are those of all. */
export const REGISTERS_OF = 'aktobe'
const REGISTER = /\/(associations|courses|events|houses)\?/

/** The demonstration as a package, registers of one region. */
export async function demonstrationPackage(style: Style = PLAIN): Promise<PackageFiles> {
  const answers = await askSource((request) =>
    serve(REGISTER.test(request.url) ? new Request(`${request.url}&region=${REGISTERS_OF}`) : request),
  )
  return makePackage(answers, { style, created: '2021-01-25T00:00:00.000Z' })
}

/** A package in a folder of its own, and how to forget it. */
export async function writePackage(
  files: PackageFiles,
): Promise<{ folder: string; forget: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'birlik-package-'))
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return { folder, forget: () => rm(folder, { recursive: true }) }
}

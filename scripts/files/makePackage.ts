import { DESCRIPTOR_FILE } from '../../src/data/files/descriptor'
import { boundariesResource, describePackage, tableResource } from '../../src/data/files/write/describe'
import type { Style } from '../../src/data/files/write/writeTable'
import type { SourceAnswers } from './askSource'
import { tablesOfSource } from './tablesOfSource'

/** Files of a package by their paths. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

interface PackageOptions {
  readonly style: Style
  /** ISO date-time. */
  readonly created: string
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A package of everything that a source answers. */
export function makePackage(answers: SourceAnswers, { style, created }: PackageOptions): PackageFiles {
  const files = new Map<string, Uint8Array>()
  const resources: object[] = []
  for (const { table, text, rows } of tablesOfSource(answers, style)) {
    const bytes = bytesOf(text)
    files.set(table.path, bytes)
    resources.push(tableResource(table, bytes, rows, style))
  }
  for (const { contract: _, division, ...topology } of answers.boundaries) {
    const bytes = bytesOf(`${JSON.stringify(topology)}\n`)
    files.set(`boundaries/${division}.topo.json`, bytes)
    resources.push(boundariesResource(division, bytes))
  }
  const { id, title, version, source } = answers.catalogue.dataset
  const inEnglish = (text: typeof title): string => text.en ?? text.ru ?? text.kk ?? ''
  const about = { name: id, title: inEnglish(title), version, created, source: inEnglish(source) }
  files.set(DESCRIPTOR_FILE, bytesOf(`${JSON.stringify(describePackage(about, resources), null, 2)}\n`))
  return files
}

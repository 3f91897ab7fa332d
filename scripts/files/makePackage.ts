import { assemblePackage, type PackageFiles } from '../../src/data/files/write/assemblePackage'
import type { Style } from '../../src/data/files/write/writeTable'
import type { SourceAnswers } from './askSource'
import { tablesOfSource } from './tablesOfSource'

interface PackageOptions {
  readonly style: Style
  /** ISO date-time. */
  readonly created: string
}

/** A package of everything that a source answers. */
export function makePackage(answers: SourceAnswers, { style, created }: PackageOptions): PackageFiles {
  const boundaries = new Map(
    answers.boundaries.map(({ contract: _, division, ...topology }) => [
      division,
      new TextEncoder().encode(`${JSON.stringify(topology)}
`),
    ]),
  )
  const { id, title, version, source } = answers.catalogue.dataset
  const inEnglish = (text: typeof title): string => text.en ?? text.ru ?? text.kk ?? ''
  const about = { name: id, title: inEnglish(title), version, created, source: inEnglish(source) }
  return assemblePackage(tablesOfSource(answers, style), style, about, boundaries)
}

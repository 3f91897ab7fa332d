import { PackageError } from '../../../../src/data/files/filesPackage'
import { problemText } from '../../../../src/data/files/problemText'

/** Problems that are worded; the rest are counted. */
const MOST_TOLD = 20

/** Why an import failed, in words: of a package each problem by file, line and column. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof PackageError)) return error instanceof Error ? error.message : String(error)
  const { problems, problemCount } = error
  const told = problems.slice(0, MOST_TOLD).map((problem) => problemText(problem, 'en'))
  const more = problemCount - told.length
  return [...told, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n')
}

import { DataError } from '../../domain/DataError'
import type { PackageError } from './filesPackage'
import { placeText, problemText, reasonText } from './problemText'

/** What the port throws when a package cannot be read: the first problem, and how many more there are. */
export function packageFailure({ problems, problemCount }: PackageError, resource: string): DataError {
  const [first] = problems
  if (first === undefined)
    return new DataError('malformed', { adapter: 'files', resource, reason: 'unknown' })
  const more = problemCount - 1
  const kind =
    first.reason.code === 'not-utf8' ? 'encoding' : first.reason.code === 'web-page' ? 'portal' : 'malformed'
  return new DataError(kind, {
    adapter: 'files',
    resource,
    path: placeText(first, 'en'),
    reason: `${first.file}: ${reasonText(first.reason, 'en')}`,
    inWords: {
      kk: problemText(first, 'kk', more),
      ru: problemText(first, 'ru', more),
      en: problemText(first, 'en', more),
    },
  })
}

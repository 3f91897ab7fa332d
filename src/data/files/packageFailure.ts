import { DataError, type DataErrorKind } from '../../domain/DataError'
import type { PackageError } from './filesPackage'
import { placeText, problemText, reasonText } from './problemText'
import type { Reason } from './reason'

const KINDS: Partial<Readonly<Record<Reason['code'], DataErrorKind>>> = {
  'not-utf8': 'encoding',
  'web-page': 'portal',
  redirected: 'portal',
}

/** What the port throws when a package cannot be read: the first problem, and how many more there are. */
export function packageFailure({ problems, problemCount }: PackageError, resource: string): DataError {
  const [first] = problems
  if (first === undefined)
    return new DataError('malformed', { adapter: 'files', resource, reason: 'unknown' })
  const more = problemCount - 1
  const kind = KINDS[first.reason.code] ?? 'malformed'
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

import type { TFunction } from 'i18next'
import type { Words } from '../../i18n/words'
import type { PairModel } from './pairModel'

const REST = ['equal', 'within-margin', 'not-judged', 'not-compared'] as const

/** Who is ahead in how many indicators; together the sentences count each indicator exactly once. */
export function differenceSummary(
  { first, second, rows, counts }: Pick<PairModel, 'first' | 'second' | 'rows' | 'counts'>,
  words: Words,
  t: TFunction<'neighbours'>,
): string {
  if (rows.length === 0) return t('difference.empty')
  const names = {
    first: words.local(first.region.name).text,
    second: words.local(second.region.name).text,
  }
  const compared = rows.length - counts['not-compared']
  const head =
    compared === 0
      ? t('difference.summaryNone', names)
      : t('difference.summary', { ...names, count: compared, ahead: counts.first, behind: counts.second })
  const rest = REST.filter((standing) => counts[standing] > 0).map((standing) =>
    t(`difference.rest.${standing}`, { count: counts[standing] }),
  )
  return [head, ...rest].join(' ')
}

/** "Akmola Region and Kostanay Region" */
export const pairTitle = (
  { first, second }: Pick<PairModel, 'first' | 'second'>,
  words: Words,
  t: TFunction<'neighbours'>,
): string =>
  t('difference.title', {
    first: words.local(first.region.name).text,
    second: words.local(second.region.name).text,
  })

/** What has to be known to read the columns. */
export function differenceNotes(
  { rows }: Pick<PairModel, 'rows'>,
  t: TFunction<'neighbours'>,
): readonly string[] {
  const isMarked = rows.some((row) => row.first.isOtherRule || row.second.isOtherRule)
  const isHollow = rows.some(
    ({ deviations, standing }) => deviations !== null && standing !== 'first' && standing !== 'second',
  )
  return [
    t('difference.note'),
    ...(isHollow ? [t('difference.hollow')] : []),
    ...(isMarked ? [t('difference.mixes')] : []),
  ]
}

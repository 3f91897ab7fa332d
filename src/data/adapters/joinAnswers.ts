import type { Answer } from '../dataSource'

/**
 * Several answers as one, which is as old as the oldest of them and stale if any is. It names a dataset version only
 * when they all name the same.
 */
export function joinAnswers<T>(answers: readonly Answer<readonly T[]>[]): Answer<readonly T[]> {
  const times = answers.map((answer) => answer.freshness.fetchedAt).toSorted()
  const [version, ...others] = new Set(answers.map((answer) => answer.datasetVersion))
  return {
    data: answers.flatMap((answer) => answer.data),
    freshness: {
      isStale: answers.some((answer) => answer.freshness.isStale),
      fetchedAt: times[0] ?? new Date(0).toISOString(),
    },
    ...(version === undefined || others.length > 0 ? {} : { datasetVersion: version }),
  }
}

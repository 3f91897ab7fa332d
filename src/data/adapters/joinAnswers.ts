import type { Answer } from '../dataSource'

/** Several answers as one, which is as old as the oldest of them and stale if any is. */
export function joinAnswers<T>(answers: readonly Answer<readonly T[]>[]): Answer<readonly T[]> {
  const times = answers.map((answer) => answer.freshness.fetchedAt).toSorted()
  return {
    data: answers.flatMap((answer) => answer.data),
    freshness: {
      isStale: answers.some((answer) => answer.freshness.isStale),
      fetchedAt: times[0] ?? new Date(0).toISOString(),
    },
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { watchRevisions } from '../../data/watchRevisions'
import type { RevisedFigure } from '../../domain/revisedFigures'
import { openBundle } from '../../i18n/i18n'
import { RevisionNote } from './RevisionNote'

const keyOf = ({ indicator, region, period }: RevisedFigure) => `${indicator}|${region}|${period}`

/** The first value that was seen stays the one before, however often a figure is revised. */
function merged(all: readonly RevisedFigure[], more: readonly RevisedFigure[]): readonly RevisedFigure[] {
  const known = new Map(all.map((change) => [keyOf(change), change]))
  for (const change of more) {
    const first = known.get(keyOf(change))
    known.set(keyOf(change), first === undefined ? change : { ...change, before: first.before })
  }
  return [...known.values()].filter(({ before, after }) => before !== after)
}

interface Revised {
  readonly at: Date
  readonly changes: readonly RevisedFigure[]
}

/** Notices figures that are revised while somebody looks at the page. */
export function RevisionWatch() {
  const client = useQueryClient()
  const [revised, setRevised] = useState<Revised | null>(null)
  useEffect(
    () =>
      watchRevisions(client, (more) => {
        const add = () =>
          setRevised((known) => ({ at: new Date(), changes: merged(known?.changes ?? [], more) }))
        // Its words come only when there is something to say; without them nothing is said.
        openBundle('analysis').then(add, () => undefined)
      }),
    [client],
  )
  if (revised === null || revised.changes.length === 0) return null
  return <RevisionNote {...revised} onClose={() => setRevised(null)} />
}

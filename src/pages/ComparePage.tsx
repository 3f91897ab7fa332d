import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CompareHeader } from '../features/compare/CompareHeader'
import { KeptView } from '../features/compare/KeptView'
import { Panel } from '../ui/Panel'
import type { CompareKind } from '../view/compareView'
import { useViewPart } from '../view/useView'
import { SeriesFrame } from './SeriesFrame'
import { lazyPart } from '../ui/lazyPart'

const VIEWS = {
  matrix: lazyPart(() => import('../features/compare/matrix/MatrixView')),
  trends: lazyPart(() => import('../features/compare/trends/TrendsView')),
  scatter: lazyPart(() => import('../features/compare/scatter/ScatterView')),
  maps: lazyPart(() => import('../features/compare/multiples/MultiplesView')),
  similar: lazyPart(() => import('../features/compare/similar/SimilarView')),
  difference: lazyPart(() => import('../features/compare/difference/DifferenceView')),
  sessions: lazyPart(() => import('../features/compare/sessions/SessionsView')),
} as const satisfies Record<CompareKind, unknown>

/** Regions held against each other: one question, several ways to look at it. */
export default function ComparePage() {
  const { t } = useTranslation('shell')
  return (
    <SeriesFrame title={t('compare')}>
      <CompareHeader />
      <ComparedView />
    </SeriesFrame>
  )
}

function ComparedView() {
  const { t } = useTranslation('compare')
  const kind = useViewPart(({ compare }) => compare.show)
  const [visited, setVisited] = useState<readonly CompareKind[]>([kind])
  if (!visited.includes(kind)) setVisited([...visited, kind])
  return visited.map((each) => {
    const View = VIEWS[each]
    return (
      <KeptView key={each} isShown={each === kind}>
        <Panel name={each} label={t(`kind.${each}`)}>
          <View />
        </Panel>
      </KeptView>
    )
  })
}

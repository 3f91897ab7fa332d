import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoundariesCredit } from '../../../view/useBoundariesCredit'
import { useDataSource } from '../../../data/DataSourceProvider'
import { boundariesQuery } from '../../../data/queries'
import type { Session, SessionPair } from '../../../domain/compare/sessions'
import { useWords } from '../../../i18n/words'
import { useAnnounce } from '../../../view/announce'
import { FileMenu } from '../../../view/files/FileMenu'
import { regionPaths } from '../../../view/regionPaths'
import { useCompareWorkbook } from '../files/useCompareWorkbook'
import type { CompareModel } from '../../../view/compare/compareModel'
import { ChangeCard } from './ChangeCard'
import type { SessionComparison } from '../../../view/compare/compareSessions'
import { DirectionCard } from './DirectionCard'
import { HeldBetween } from './HeldBetween'
import { PresenceList } from './PresenceList'
import { SessionNotes } from './SessionNotes'
import { SessionPickers } from './SessionPickers'
import { sessionsPicture } from './sessionsPicture'
import { sessionsSheet, sessionsTitle } from './sessionsSheet'

interface Props {
  readonly model: CompareModel
  readonly sessions: readonly Session[]
  readonly pair: SessionPair
  readonly comparison: SessionComparison
}

/** Two sessions: the directions, the map of change, what is new and what fell silent. */
export function SessionsContent({ model, sessions, pair, comparison }: Props) {
  const { t } = useTranslation('sessions')
  const { t: ofShell } = useTranslation('shell')
  const credit = useBoundariesCredit()
  const words = useWords()
  const workbook = useCompareWorkbook()
  const { division } = model.series
  const boundaries = useQuery(boundariesQuery(useDataSource(), division.id, 'light'))
  const days = [comparison.earlier.day, comparison.later.day] as const
  const title = sessionsTitle(comparison, words, t)
  useSessionAnnouncement(title)
  const paths = boundaries.data === undefined ? null : regionPaths(boundaries.data.data)
  const { map } = comparison
  const parts = { model, comparison, words, t, boundaries: credit ?? ofShell('boundaries') }
  return (
    <div className="sessions">
      <section className="series-page__card sessions__head" aria-label={t('choice')}>
        <SessionPickers sessions={sessions} pair={pair} />
        <FileMenu
          name={`${t('name')} ${days.join(' ')}`}
          sheet={() => sessionsSheet(model, words, t, comparison)}
          workbook={workbook}
          {...(paths === null || map === null
            ? {}
            : { picture: () => sessionsPicture({ ...parts, map, paths }) })}
        />
        <SessionNotes model={model} pair={pair} comparison={comparison} />
      </section>
      <h2 className="visually-hidden">{title}</h2>
      <div className="sessions__directions">
        {comparison.directions.map((change) => (
          <DirectionCard key={change.direction.id} change={change} days={days} />
        ))}
      </div>
      {map !== null && <ChangeCard model={model} map={map} days={days} />}
      <div className="sessions__news">
        <section className="series-page__card session-news" aria-labelledby="session-appeared">
          <h3 id="session-appeared">{t('appeared.title')}</h3>
          <HeldBetween earlier={days[0]} later={days[1]} />
          <PresenceList model={model} kind="appeared" rows={comparison.appeared} />
        </section>
        <section className="series-page__card session-news" aria-labelledby="session-silent">
          <h3 id="session-silent">{t('silent.title')}</h3>
          <PresenceList model={model} kind="silent" rows={comparison.silent} />
        </section>
      </div>
    </div>
  )
}

/** Says which sessions are held against each other when they have changed, not when the page opens. */
function useSessionAnnouncement(title: string): void {
  const announce = useAnnounce()
  const said = useRef(title)
  useEffect(() => {
    if (said.current === title) return
    said.current = title
    announce(title)
  }, [announce, title])
}

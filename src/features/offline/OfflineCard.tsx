import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOfflineReadiness } from '../../data/offline/useOfflineReadiness'
import type { Deck } from '../../domain/deck/deck'
import { useFormats } from '../../i18n/formats/formats'
import { Icon } from '../../ui/Icon'
import { askForScenes } from './askForScenes'
import { readinessText } from './offlineWords'
import './offline-card.css'

interface Props {
  /** Decks whose figures have to be on this computer. */
  readonly decks: readonly Deck[]
}

/** Whether the app opens without a network on this computer, and the button that makes it so. */
export function OfflineCard({ decks }: Props) {
  const { t } = useTranslation('offline')
  const formats = useFormats()
  const { readiness, hasUpdate, makeAvailable, update } = useOfflineReadiness(decks)
  const [isRefused, setIsRefused] = useState(false)
  const { title, sentences } = readinessText(readiness, t, formats)
  const { state } = readiness
  const change = async () => setIsRefused(!(await update()))
  return (
    <section className="offline-card" aria-label={t('title')} data-offline={state}>
      <div role="status">
        <h3 className="offline-card__title">
          {state === 'ready' ? <Icon name="check" /> : null}
          {title}
        </h3>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {readiness.state === 'working' && readiness.total > 0 ? (
        <progress
          className="offline-card__progress"
          aria-label={t('progress')}
          value={readiness.done}
          max={readiness.total}
        />
      ) : null}
      {state === 'not-asked' || state === 'failed' ? (
        <button
          type="button"
          className="button button--primary"
          onClick={() => makeAvailable(askForScenes(decks.flatMap(({ scenes }) => scenes)))}
        >
          {readiness.state === 'failed'
            ? t(readiness.fault.kind === 'answers' ? 'complete' : 'again')
            : t('make')}
        </button>
      ) : null}
      {hasUpdate ? (
        <>
          <p>{isRefused ? t('updateRefused') : t('update')}</p>
          <button type="button" className="button" onClick={() => void change()}>
            {t('updateNow')}
          </button>
        </>
      ) : null}
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import type { Measuring } from './useMeasured'

interface Props {
  readonly hasFailed: boolean
  /** Scenes to be measured; null while they are being made. */
  readonly total: number | null
  /** Findings; null as long as the check goes on. */
  readonly found: number | null
  readonly measuring: Measuring
}

/** How far the check is, and the button that stops it or begins it anew. */
export function RehearsalState({ hasFailed, total, found, measuring }: Props) {
  const { t } = useTranslation('rehearsal')
  const { done, isStopped, stop, again } = measuring
  const state = () => {
    if (hasFailed) return t('failed')
    if (found === null) return t('checking')
    if (isStopped) return t('stopped', { done, total })
    return found === 0 ? t('clean') : t('found', { count: found })
  }
  return (
    <div className="rehearsal__state">
      <p className="rehearsal__sum" role="status">
        {state()}
      </p>
      {found === null && total !== null && !hasFailed && (
        <>
          <span className="rehearsal__count">{t('progress', { done, total })}</span>
          <progress className="rehearsal__progress" value={done} max={total} aria-label={t('title')} />
          <button type="button" className="button" onClick={stop}>
            {t('stop')}
          </button>
        </>
      )}
      {isStopped && (
        <button type="button" className="button" onClick={again}>
          {t('again')}
        </button>
      )}
    </div>
  )
}

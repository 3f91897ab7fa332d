import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { DataError } from '../domain/DataError'
import { languageOf } from '../i18n/language'
import { ErrorBoundary } from './ErrorBoundary'
import { Icon } from './Icon'
import { lazyPart, PartMissing } from './lazyPart'
import './failure-message.css'

/** Few servers ask to wait: the words for it come when one does. */
const WaitNote = lazyPart(() => import('./WaitNote'))

interface Props {
  /** What could not be shown, in the view's language: "Course learners". */
  readonly subject: string
  readonly error: unknown
  readonly retry?: (() => void) | undefined
}

/** Says what failed, why in plain words, and what to do. Technical details are folded away for the operator. */
export function FailureMessage({ subject, error, retry }: Props) {
  const { t } = useTranslation('errors')
  const kind =
    error instanceof DataError ? error.kind : error instanceof PartMissing ? 'missing-part' : 'broken'
  const isRefused =
    kind === 'malformed' || kind === 'wrong-division' || kind === 'wrong-version' || kind === 'encoding'
  const until = error instanceof DataError ? error.waitUntil : null
  const said = (
    <>
      <p>{t(`why.${kind}`)}</p>
      <p className="failure__advice">{t(`advice.${kind}`)}</p>
      {retry !== undefined && (
        <button type="button" className="button" onClick={retry} aria-label={t('retryName', { subject })}>
          {t('retry')}
        </button>
      )}
    </>
  )
  return (
    <section
      className="failure"
      aria-label={t('failedName', { subject })}
      data-state={isRefused ? 'refused' : 'failed'}
      data-error={kind}
    >
      <Icon name="warning" />
      <div>
        <p className="failure__title">
          {isRefused ? t('refusedTitle', { subject }) : t('failedTitle', { subject })}
        </p>
        {until === null ? (
          said
        ) : (
          <ErrorBoundary fallback={() => said}>
            <Suspense fallback={said}>
              <WaitNote until={until} over={said} />
            </Suspense>
          </ErrorBoundary>
        )}
        {error instanceof DataError && <OperatorDetails error={error} />}
      </div>
    </section>
  )
}

/** Technical details, folded away. */
export function OperatorDetails({ error }: { error: DataError }) {
  const { t, i18n } = useTranslation('errors')
  const { adapter, resource, path, reason, inWords } = error.details
  return (
    <details className="failure__details">
      <summary>{t('forOperator')}</summary>
      <dl>
        <dt>{t('adapter')}</dt>
        <dd>{adapter}</dd>
        <dt>{t('resource')}</dt>
        <dd>{resource}</dd>
        {path !== undefined && (
          <>
            <dt>{t('path')}</dt>
            <dd>{path}</dd>
          </>
        )}
        <dt>{t('reason')}</dt>
        {inWords === undefined ? <dd lang="en">{reason}</dd> : <dd>{inWords[languageOf(i18n.language)]}</dd>}
      </dl>
    </details>
  )
}

import { Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from './ErrorBoundary'
import { Icon } from './Icon'

interface Props {
  /** What keeps its place until it comes. */
  readonly waiting?: ReactNode
  /** Nobody misses it: what cannot be fetched leaves no trace. */
  readonly isSilent?: boolean
  readonly children: ReactNode
}

/** A part that comes after the page around it. Where it cannot, the page stands without it and offers to fetch it again. */
export function LatePart({ waiting = null, isSilent = false, children }: Props) {
  return (
    <ErrorBoundary fallback={(_error, retry) => (isSilent ? null : <Again onClick={retry} />)}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function Again({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('errors')
  return (
    <button type="button" className="button" onClick={onClick}>
      <Icon name="warning" />
      {t('retry')}
      <span className="visually-hidden">: {t('why.missing-part')}</span>
    </button>
  )
}

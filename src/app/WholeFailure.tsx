import { useTranslation } from 'react-i18next'
import { FailureMessage } from '../ui/FailureMessage'

interface Props {
  readonly error: unknown
  readonly retry: () => void
  /** Inside a page that stands, it has its frame already. */
  readonly isInPage?: boolean
}

/** In the place of a whole page that failed: never a white one. */
export function WholeFailure({ error, retry, isInPage = false }: Props) {
  const { t } = useTranslation('shell')
  const Frame = isInPage ? 'div' : 'main'
  return (
    <Frame className="plain-page">
      <FailureMessage subject={t('wholePageFailed')} error={error} retry={retry} />
    </Frame>
  )
}

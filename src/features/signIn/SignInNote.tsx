import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person, SignIn, SignInTrouble, SignInTroubleKind } from '../../data/signIn/signIn'
import { PageNote } from '../../ui/PageNote'
import { useAnnounce } from '../../view/announce'
import { useRoleText } from './useRoleText'

/** Where another try can change nothing. */
const HOPELESS: ReadonlySet<SignInTroubleKind> = new Set(['unsupported', 'not-accepted', 'no-right'])

interface Props {
  readonly trouble: SignInTrouble
  readonly person: Person | null
  readonly signIn: SignIn
}

/** What went wrong with a sign-in and what to do; the page goes on beside it. */
export function SignInNote({ trouble, person, signIn }: Props) {
  const { t, i18n } = useTranslation('signIn')
  const announce = useAnnounce()
  const roleText = useRoleText()
  const { kind, reason } = trouble
  const text = t(`trouble.${kind}`, { role: roleText(person) })
  useEffect(() => announce(text), [announce, text])
  return (
    <PageNote name={`sign-in-${kind}`} close={t('close')} onClose={signIn.dismiss}>
      <div className="sign-in-note">
        <p>{text}</p>
        <details>
          <summary>{t('forOperator')}</summary>
          <p lang="en">{reason}</p>
        </details>
        <p className="sign-in-note__ways">
          {HOPELESS.has(kind) ? null : (
            <button
              type="button"
              className="button button--primary"
              onClick={() => void signIn.begin(i18n.language)}
            >
              {t(person === null ? 'signIn' : 'again')}
            </button>
          )}
          {person === null ? null : (
            <button type="button" className="button" onClick={signIn.end}>
              {t('signOut')}
            </button>
          )}
        </p>
      </div>
    </PageNote>
  )
}

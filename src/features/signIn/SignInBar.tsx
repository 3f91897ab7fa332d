import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person, SignIn } from '../../data/signIn/signIn'
import { useAnnounce } from '../../view/announce'
import { useRoleText } from './useRoleText'

interface Props {
  readonly person: Person
  readonly signIn: SignIn
}

/** Above every page while somebody is signed in: who, that figures may be unpublished, and the way out. */
export function SignInBar({ person, signIn }: Props) {
  const { t } = useTranslation('signIn')
  const roleText = useRoleText()
  const announce = useAnnounce()
  const who = person.name === null ? t('nameless') : t('person', { name: person.name })
  useEffect(() => announce(who), [announce, who])
  return (
    <section className="sign-in-bar" aria-label={t('bar')} data-role={person.role ?? 'none'}>
      <p>
        <strong>{who}</strong> · {roleText(person)}
      </p>
      <p className="sign-in-bar__mark">{t('mark')}</p>
      <button type="button" className="button" onClick={signIn.end}>
        {t('signOut')}
      </button>
    </section>
  )
}

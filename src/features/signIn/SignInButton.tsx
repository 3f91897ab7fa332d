import { useTranslation } from 'react-i18next'
import type { SignIn } from '../../data/signIn/signIn'
import { useSignInState } from './useSignInState'
import './sign-in.css'

/** Where somebody signs in; gone once they have. */
export function SignInButton({ signIn }: { signIn: SignIn }) {
  const { t, i18n } = useTranslation('signIn')
  const { step, person } = useSignInState(signIn)
  if (person !== null) return null
  const isUnderWay = step === 'leaving' || step === 'returning'
  const name = t(isUnderWay ? step : 'signIn')
  return (
    <button
      type="button"
      className="button button--quiet sign-in-button"
      aria-disabled={isUnderWay ? 'true' : undefined}
      onClick={() => void signIn.begin(i18n.language)}
    >
      {name}
    </button>
  )
}

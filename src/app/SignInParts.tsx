import { createPortal } from 'react-dom'
import type { SignIn } from '../data/signIn/signIn'
import { SignInButton } from '../features/signIn/SignInButton'
import { SignInStatus } from '../features/signIn/SignInStatus'
import { addSignInTexts } from '../i18n/signInTexts'

addSignInTexts()

/** The way in, at the end of the header, and below the header who has come in: where the installation knows anybody. */
export default function SignInParts({ signIn }: { signIn: SignIn }) {
  const header = document.querySelector('.app-header')
  return (
    <>
      {header === null ? null : createPortal(<SignInButton signIn={signIn} />, header)}
      <SignInStatus signIn={signIn} />
    </>
  )
}

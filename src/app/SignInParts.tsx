import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { SignIn } from '../data/signIn/signIn'
import { SignInButton } from '../features/signIn/SignInButton'
import { SignInStatus } from '../features/signIn/SignInStatus'
import { addSignInTexts } from '../i18n/signInTexts'

/** The way in, at the end of the header, and below the header who has come in: where the installation knows anybody. */
export default function SignInParts({ signIn }: { signIn: SignIn }) {
  // Before the parts below look for them; i18n has not started yet when this file comes.
  useState(addSignInTexts)
  const header = document.querySelector('.app-header')
  return (
    <>
      {header === null ? null : createPortal(<SignInButton signIn={signIn} />, header)}
      <SignInStatus signIn={signIn} />
    </>
  )
}

import type { SignIn } from '../../data/signIn/signIn'
import { SignInBar } from './SignInBar'
import { SignInNote } from './SignInNote'
import { useSignInState } from './useSignInState'
import './sign-in.css'

/** Who is signed in, and what went wrong with it; nothing for whoever reads as everybody does. */
export function SignInStatus({ signIn }: { signIn: SignIn }) {
  const { person, trouble } = useSignInState(signIn)
  return (
    <>
      {person === null ? null : <SignInBar person={person} signIn={signIn} />}
      {trouble === null ? null : (
        <SignInNote key={trouble.kind} trouble={trouble} person={person} signIn={signIn} />
      )}
    </>
  )
}

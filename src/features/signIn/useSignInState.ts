import { useSyncExternalStore } from 'react'
import type { SignIn, SignInState } from '../../data/signIn/signIn'

/** How far a sign-in has come. */
export const useSignInState = ({ subscribe, get }: SignIn): SignInState =>
  useSyncExternalStore(subscribe, get)

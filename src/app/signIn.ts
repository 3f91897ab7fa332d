export { makeSignInSource } from '../data/signIn/signInSource'
export { default } from './SignInParts'

import signIn from './signIn.json'

/** Area of signing in; they come with its parts, since most installations have none. */
export const messages = { signIn }

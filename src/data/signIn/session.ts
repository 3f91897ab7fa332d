import { generateRandomCodeVerifier, generateRandomNonce, generateRandomState } from 'oauth4webapi'
import { addressOf, answerIn, rememberErrand, takeErrand, type Errand } from './errand'
import { personOf } from './person'
import type { Place } from './place'
import { Provider } from './provider'
import type { SignIn, SignInState, SignInTrouble } from './signIn'
import { Tokens } from './tokens'
import { trouble, troubleOf } from './trouble'
import type { SignInConfig } from './signInConfig'

const SIGNED_OUT = 'signed-out'
const ANONYMOUS: SignInState = { step: 'anonymous', person: null, trouble: null }

/**
 * One page's sign-in. Tokens are in this object and nowhere else, so that a reload, a second window and the next person begin
 * as anybody does.
 */
export class Session implements SignIn {
  readonly #config: SignInConfig
  readonly #home: string
  readonly #place: Place
  readonly #provider: Provider
  readonly #listeners = new Set<() => void>()
  #state: SignInState = ANONYMOUS
  #tokens: Tokens | null = null
  /** Settled once it is known who this page is for; never rejects. */
  readonly ready: Promise<void>

  /** @param appUrl absolute address of the app, which the provider comes back to. */
  constructor(config: SignInConfig, appUrl: string, place: Place) {
    this.#config = config
    this.#home = new URL(appUrl).pathname
    this.#place = place
    this.#provider = new Provider(config, appUrl)
    place.onBack(() => this.#comeBack())
    place.others.onTold((message) => {
      if (message === SIGNED_OUT && this.#state.person !== null) this.#forget()
    })
    this.ready = this.#answer()
  }

  readonly get = (): SignInState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tokens of whoever has signed in. */
  get tokens(): Tokens | null {
    return this.#tokens
  }

  #set(change: Partial<SignInState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  /** What has gone wrong while the page is in use; what stands on the screen stays. */
  fail(found: SignInTrouble): void {
    if (this.#state.trouble?.kind !== found.kind) this.#set({ trouble: found })
  }

  readonly dismiss = (): void => this.#set({ trouble: null })

  /** Deals with the provider's answer where the page was opened with one. The address is clean before anything is asked. */
  async #answer(): Promise<void> {
    const answer = answerIn(this.#place.href(), this.#home)
    if (answer === null) return
    const errand = takeErrand(this.#place.storage)
    this.#place.show(errand?.address ?? this.#home)
    if (errand === null || errand.state !== answer.get('state')) {
      this.#set({ trouble: trouble('mismatch', 'the answer is not to a question of this window') })
      return
    }
    if (errand.kind === 'out') return
    this.#set({ step: 'returning' })
    await this.#redeem(answer, errand)
  }

  async #redeem(answer: URLSearchParams, errand: Extract<Errand, { kind: 'in' }>): Promise<void> {
    try {
      const grant = await this.#provider.redeem(answer, errand)
      if (grant.claims === null) throw new TypeError('there is no identity token')
      this.#tokens = new Tokens(this.#provider, grant, () => this.#place.now())
      this.#set({ step: 'signed-in', person: personOf(grant.claims, this.#config) })
    } catch (error) {
      this.#set({ step: 'anonymous', trouble: troubleOf(error) })
    }
  }

  readonly begin = async (language: string): Promise<void> => {
    if (this.#state.step === 'leaving' || this.#state.step === 'returning') return
    const { step } = this.#state
    // Without https there is no cryptography in a browser, and no safe way for a token.
    if (!isSecure()) return this.fail(trouble('unsupported', 'the page is not on https'))
    this.#set({ step: 'leaving', trouble: null })
    const question = {
      state: generateRandomState(),
      nonce: generateRandomNonce(),
      verifier: generateRandomCodeVerifier(),
      language,
    }
    try {
      const url = await this.#provider.authorizationUrl(question)
      const { state, nonce, verifier } = question
      const address = addressOf(this.#place.href())
      if (!this.#remember({ kind: 'in', state, nonce, verifier, address }))
        return this.#set({
          step,
          trouble: trouble('unsupported', 'the browser keeps nothing for the window'),
        })
      if (this.#state.person === null) this.#place.leave(url)
      else this.#place.leaveForGood(url)
    } catch (error) {
      this.#set({ step, trouble: troubleOf(error) })
    }
  }

  #remember(errand: Errand): boolean {
    try {
      rememberErrand(this.#place.storage, errand)
      return true
    } catch {
      return false
    }
  }

  readonly end = (): void => {
    const idToken = this.#tokens?.idToken ?? null
    this.#drop()
    this.#place.others.tell(SIGNED_OUT)
    const state = generateRandomState()
    const leave = (url: string | null) => {
      if (url !== null) this.#remember({ kind: 'out', state, address: addressOf(this.#place.href()) })
      this.#place.leaveForGood(url)
    }
    this.#provider.endUrl(idToken, state).then(leave, () => leave(null))
  }

  #drop(): void {
    this.#tokens?.drop()
    this.#set({ step: 'leaving' })
  }

  /** Elsewhere this person has signed out: nothing of theirs stays here either. */
  #forget(): void {
    this.#drop()
    this.#place.leaveForGood(null)
  }

  /** The browser's "back" has brought the page as it was when it left. */
  #comeBack(): void {
    const { step, person } = this.#state
    if (step !== 'leaving') return
    if (person === null) this.#set({ step: 'anonymous' })
    else this.#forget()
  }
}

const isSecure = (): boolean => 'subtle' in crypto

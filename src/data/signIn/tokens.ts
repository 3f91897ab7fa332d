import type { Grant, Provider } from './provider'
import { troubleOf } from './trouble'

/** A token that ends within this time is renewed before it is used; of a short life half. */
const MARGIN_SECONDS = 30

/** The tokens of one person, in memory only. They are renewed as long as the provider does so. */
export class Tokens {
  readonly #provider: Pick<Provider, 'refresh'>
  readonly #now: () => number
  readonly #subject: string | undefined
  #grant: Grant | null
  /** By `now`, in milliseconds. */
  #endsAt: number
  #isOver = false
  #renewing: Promise<string | null> | null = null

  constructor(provider: Pick<Provider, 'refresh'>, grant: Grant, now: () => number) {
    this.#provider = provider
    this.#now = now
    this.#subject = grant.claims?.sub
    this.#grant = grant
    this.#endsAt = this.#endOf(grant)
  }

  get idToken(): string | null {
    return this.#grant?.idToken ?? null
  }

  #endOf({ seconds }: Grant): number {
    if (seconds === null) return Infinity
    return this.#now() + Math.max(seconds / 2, seconds - MARGIN_SECONDS) * 1000
  }

  /** A token to ask with; null when the sign-in is over. @throws while the provider does not answer. */
  async current(): Promise<string | null> {
    if (this.#isOver || this.#grant === null) return null
    const { accessToken } = this.#grant
    return this.#now() < this.#endsAt ? accessToken : this.renewed(accessToken)
  }

  /** Another token than one that has ended or was not believed; many who ask at once are answered once. */
  async renewed(old: string): Promise<string | null> {
    if (this.#isOver || this.#grant === null) return null
    if (this.#grant.accessToken !== old) return this.#grant.accessToken
    this.#renewing ??= this.#renew(this.#grant).finally(() => {
      this.#renewing = null
    })
    return this.#renewing
  }

  async #renew(before: Grant): Promise<string | null> {
    const grant = await this.#refreshed(before)
    // Signed out meanwhile, at the end, or the tokens of somebody else.
    if (this.#grant === null || grant === null || (grant.claims?.sub ?? this.#subject) !== this.#subject) {
      this.#isOver = true
      return null
    }
    const refreshToken = grant.refreshToken ?? before.refreshToken
    this.#grant = { ...grant, refreshToken, idToken: grant.idToken ?? before.idToken }
    this.#endsAt = this.#endOf(grant)
    return grant.accessToken
  }

  /** Null when the provider gives nothing more. */
  async #refreshed({ refreshToken }: Grant): Promise<Grant | null> {
    if (refreshToken === null) return null
    try {
      return await this.#provider.refresh(refreshToken)
    } catch (error) {
      if (troubleOf(error).kind === 'unreachable') throw error
      return null
    }
  }

  /** Forgets everything. */
  drop(): void {
    this.#grant = null
  }
}

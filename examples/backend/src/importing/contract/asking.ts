import type { ImportRow } from '../rows'

/** Answers a request of the contract. */
export type Carry = (request: Request) => Promise<Response | undefined>

/** What is asked of the source while it is read. */
export class Asking {
  readonly #carry: Carry
  readonly #base: string

  constructor(carry: Carry, base: string) {
    this.#carry = carry
    this.#base = base
  }

  /** Null where the source does not have it. */
  async find<T>(path: string): Promise<T | null> {
    const response = await this.#carry(new Request(`${this.#base}${path}`, { redirect: 'error' }))
    if (response === undefined || response.status === 404) return null
    if (!response.ok) throw new Error(`${path} answers ${response.status}`)
    // The rules of the database judge what arrives.
    return (await response.json()) as T
  }

  async get<T>(path: string): Promise<T> {
    const found = await this.find<T>(path)
    if (found === null) throw new Error(`${path} is not there`)
    return found
  }
}

/** Rows on their way into the database. */
export type Rows = AsyncGenerator<ImportRow>

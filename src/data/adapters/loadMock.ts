const NOTHING: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
}

/** Puts a value in place of one that the browser forbids to read. */
function lend(owner: object, name: string, value: unknown): void {
  try {
    Reflect.get(owner, name)
  } catch {
    Object.defineProperty(owner, name, { configurable: true, value })
  }
}

/**
 * The handlers that answer in the page. Only an installation on demonstration data ever loads them. Their library reads
 * storage and cookies, which throws in a frame that may keep nothing: there it finds both empty.
 */
export function loadMock() {
  if (typeof document !== 'undefined') {
    lend(globalThis, 'localStorage', NOTHING)
    lend(document, 'cookie', '')
  }
  return import('../../../mocks/answer')
}

/** A first look at a `config.json` that is not checked yet: enough to ask for an adapter early, and for nothing else. */
export const seems = (kind: 'mock' | 'http', configText: string): boolean =>
  new RegExp(`"kind"\\s*:\\s*"${kind}"`).test(configText)

/** What signing in needs of the window; a test has one of its own. */
export interface Place {
  readonly href: () => string
  /** Puts an address of the app into the address bar, and has the app read it. */
  readonly show: (href: string) => void
  /** Another page in the place of this one. */
  readonly leave: (href: string) => void
  /** As `leave`, and nobody comes back to what this page shows. Null: to this very address. */
  readonly leaveForGood: (href: string | null) => void
  /** Says when the browser brings this page back as it was left. */
  readonly onBack: (listener: () => void) => void
  /** Kept for this window; throws where the browser forbids it. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** The other windows of the app. */
  readonly others: { tell(message: string): void; onTold(listener: (message: unknown) => void): void }
  /** Milliseconds that no clock setting changes. */
  readonly now: () => number
}

const CHANNEL = 'birlik-sign-in'

/** A page that is kept for "back" must show nothing of what it showed. */
const coverWhenGone = () =>
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true
  })

/** The window of the page. */
export function browserPlace(): Place {
  const channel = new BroadcastChannel(CHANNEL)
  return {
    href: () => location.href,
    show(href) {
      history.replaceState(null, '', href)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    leave: (href) => location.assign(href),
    leaveForGood(href) {
      coverWhenGone()
      if (href === null) location.reload()
      else location.replace(href)
    },
    onBack: (listener) => addEventListener('pageshow', ({ persisted }) => persisted && listener()),
    storage: {
      getItem: (key) => sessionStorage.getItem(key),
      setItem: (key, value) => sessionStorage.setItem(key, value),
      removeItem: (key) => sessionStorage.removeItem(key),
    },
    others: {
      // A channel reaches pages of this origin only, and takes no other argument.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      tell: (message) => channel.postMessage(message),
      onTold: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    },
    now: () => performance.now(),
  }
}

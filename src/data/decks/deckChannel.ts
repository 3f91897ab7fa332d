/** A deck was written or removed (`revision` is null) in a window. */
export interface DeckNews {
  readonly id: string
  readonly revision: string | null
}

/** Tells the other windows what this one did. Only a hint: what counts are the revisions on the shelf. */
export interface DeckChannel {
  tell(news: DeckNews): void
  listen(listener: (news: DeckNews) => void): void
}

function isNews(value: unknown): value is DeckNews {
  if (typeof value !== 'object' || value === null) return false
  const { id, revision } = value as Partial<Record<keyof DeckNews, unknown>>
  return typeof id === 'string' && (revision === null || typeof revision === 'string')
}

/** The channel of the browser, or one that leads nowhere where it has none. */
export function openDeckChannel(name = 'birlik-decks'): DeckChannel {
  try {
    const channel = new BroadcastChannel(name)
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      tell: (news) => channel.postMessage(news),
      listen: (listener) => {
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (isNews(data)) listener(data)
        })
      },
    }
  } catch {
    return { tell: () => undefined, listen: () => undefined }
  }
}

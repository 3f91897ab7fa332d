import type { StageAction } from './actions'
import type { ShowState } from './showState'

/** What the stage says of itself. */
export interface StageNews {
  readonly kind: 'stage'
  readonly state: Pick<ShowState, 'scene' | 'step' | 'language' | 'screen' | 'isPlaying' | 'isAuto' | 'speed'>
  /** Whether keys reach it: a clicker speaks to the window that has the focus. */
  readonly hasFocus: boolean
}

/** What the speaker's window asks of it. */
export type SpeakerNews =
  | { readonly kind: 'ask' }
  | { readonly kind: 'do'; readonly action: StageAction }
  | { readonly kind: 'bye' }

type News = StageNews | SpeakerNews

export interface StageChannel {
  readonly send: (news: News) => void
  readonly close: () => void
}

const isNews = (value: unknown): value is News =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'stage' || value.kind === 'ask' || value.kind === 'do' || value.kind === 'bye')

/** Windows of one deck speak to each other; where the browser cannot, each works on its own. */
export function openStageChannel(deck: string, hear: (news: News) => void): StageChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} }
  const channel = new BroadcastChannel(`birlik-stage-${deck}`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data)
  })
  // A channel has one origin by nature; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { send: (news) => channel.postMessage(news), close: () => channel.close() }
}

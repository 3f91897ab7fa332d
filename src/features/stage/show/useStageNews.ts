import { useEffect, useRef } from 'react'
import type { StageAction } from './actions'
import type { ShowState } from './showState'
import { openStageChannel, type StageChannel, type StageNews } from './stageChannel'

/** Tells the speaker's window where the stage is, and does what that window asks. */
export function useStageNews(deck: string, state: ShowState, perform: (action: StageAction) => void): void {
  const latest = useRef({ state, perform })
  const channel = useRef<StageChannel | null>(null)
  useEffect(() => {
    latest.current = { state, perform }
  })
  useEffect(() => {
    const tell = () => channel.current?.send(newsOf(latest.current.state))
    channel.current = openStageChannel(deck, (news) => {
      if (news.kind === 'ask') tell()
      if (news.kind === 'do') latest.current.perform(news.action)
    })
    const leave = () => channel.current?.send({ kind: 'bye' })
    tell()
    globalThis.addEventListener('focus', tell)
    globalThis.addEventListener('blur', tell)
    globalThis.addEventListener('pagehide', leave)
    return () => {
      globalThis.removeEventListener('focus', tell)
      globalThis.removeEventListener('blur', tell)
      globalThis.removeEventListener('pagehide', leave)
      leave()
      channel.current?.close()
      channel.current = null
    }
  }, [deck])
  const { scene, step, language, screen, isPlaying, isAuto, speed } = state
  useEffect(() => {
    channel.current?.send(newsOf({ scene, step, language, screen, isPlaying, isAuto, speed }))
  }, [scene, step, language, screen, isPlaying, isAuto, speed])
}

const newsOf = ({
  scene,
  step,
  language,
  screen,
  isPlaying,
  isAuto,
  speed,
}: StageNews['state']): StageNews => ({
  kind: 'stage',
  state: { scene, step, language, screen, isPlaying, isAuto, speed },
  hasFocus: document.hasFocus(),
})

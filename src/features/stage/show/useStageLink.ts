import { useCallback, useEffect, useRef, useState } from 'react'
import type { StageAction } from './actions'
import { openStageChannel, type StageChannel, type StageNews } from './stageChannel'

/** What the speaker asks of the stage; questions and panels are for those who see them. */
const ASKED: ReadonlySet<StageAction['type']> = new Set<StageAction['type']>([
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'language',
  'larger',
  'smaller',
  'play',
  'step-by',
  'auto',
  'faster',
  'slower',
  'digit',
  'enter',
  'escape',
])

/** The stage as it last told of itself, null while none is there; and what does the speaker's bidding there, or here. */
export function useStageLink(
  deck: string,
  dispatch: (action: StageAction) => void,
): { readonly stage: StageNews | null; readonly perform: (action: StageAction) => void } {
  const [stage, setStage] = useState<StageNews | null>(null)
  const channel = useRef<StageChannel | null>(null)
  // Known as soon as it is heard: a key pressed before the next paint is the hall's already.
  const isInStep = useRef(false)
  useEffect(() => {
    const opened = openStageChannel(deck, (news) => {
      if (news.kind === 'do' || news.kind === 'ask') return
      isInStep.current = news.kind === 'stage'
      setStage(news.kind === 'stage' ? news : null)
      if (news.kind === 'bye') return
      // Compared with what is on show when its turn comes: the news before may not be drawn yet.
      dispatch({ type: 'follow', scene: news.state.scene, language: news.state.language })
    })
    channel.current = opened
    opened.send({ kind: 'ask' })
    return () => {
      opened.close()
      channel.current = null
    }
  }, [deck, dispatch])
  const perform = useCallback(
    (action: StageAction) => {
      if (!ASKED.has(action.type)) return
      if (isInStep.current) channel.current?.send({ kind: 'do', action })
      else dispatch(action)
    },
    [dispatch],
  )
  return { stage, perform }
}

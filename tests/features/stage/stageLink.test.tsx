import { expect, test } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import type { StageAction } from '../../../src/features/stage/show/actions'
import type { StageNews } from '../../../src/features/stage/show/stageChannel'
import { useStageLink } from '../../../src/features/stage/show/useStageLink'

const newsOf = (scene: number, language: StageNews['state']['language']): StageNews => ({
  kind: 'stage',
  state: { scene, language, step: null, screen: 'slide', isPlaying: false, isAuto: false, speed: 1 },
  hasFocus: true,
})

test('two news in turn are both followed, also where nothing was drawn between them', async () => {
  const followed: StageAction[] = []
  // The window is busy: what it is asked to do is not drawn.
  const dispatch = (action: StageAction) => void followed.push(action)
  const { unmount } = await renderHook(() => useStageLink('deck', dispatch))
  const stage = new BroadcastChannel('birlik-stage-deck')
  for (const news of [newsOf(2, 'ru'), newsOf(0, 'kk')]) {
    // A channel has one origin by nature; the rule means windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    stage.postMessage(news)
  }
  await expect
    .poll(() => followed)
    .toEqual([
      { type: 'follow', scene: 2, language: 'ru' },
      { type: 'follow', scene: 0, language: 'kk' },
    ])
  stage.close()
  await unmount()
})

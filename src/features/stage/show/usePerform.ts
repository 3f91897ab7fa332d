import { useCallback, useState } from 'react'
import type { StageAction } from './actions'
import { enterFullScreen, isFullScreen, leaveFullScreen } from './fullScreen'
import { hasOpen } from './reduceShow'
import type { ShowState } from './showState'
import { makeSpeakerOpener } from './speakerWindow'
import { secondsAt, speedBy, speedText } from './speeds'
import type { Note } from './useNote'

interface Options {
  readonly now: () => ShowState
  readonly dispatch: (action: StageAction) => void
  readonly notify: (note: Note) => void
  readonly speakerHref: string | null
  /** Leaves the stage for what is behind it. */
  readonly leave: () => void
  readonly firstScene: number
  /** Seconds of a scene as the deck says. */
  readonly secondsOf: (scene: number) => number
}

/** What changes the window is done here, what changes the show goes to its machine. */
export function usePerform({ now, dispatch, notify, speakerHref, leave, firstScene, secondsOf }: Options) {
  const [openSpeaker] = useState(makeSpeakerOpener)
  return useCallback(
    (action: StageAction): void => {
      const state = now()
      switch (action.type) {
        case 'start':
          enterFullScreen()
          break
        case 'fullscreen':
          if (isFullScreen()) leaveFullScreen()
          else enterFullScreen()
          break
        case 'speaker':
          if (speakerHref !== null && !openSpeaker(speakerHref)) notify({ key: 'speakerBlocked', values: {} })
          break
        case 'backspace':
          // Whoever has opened the wrong deck sees it on its first scene; later a press must not end the talk.
          if (state.scene === firstScene && !hasOpen(state)) leave()
          else dispatch(action)
          break
        case 'faster':
        case 'slower': {
          const speed = speedBy(state.speed, action.type === 'faster' ? 1 : -1)
          const seconds = Math.round(secondsAt(secondsOf(state.scene), speed))
          dispatch(action)
          notify({ key: 'speedNote', values: { speed: speedText(speed), seconds } })
          break
        }
        case 'escape':
          if (hasOpen(state)) dispatch(action)
          else leaveFullScreen()
          break
        default:
          dispatch(action)
      }
    },
    [now, dispatch, notify, openSpeaker, speakerHref, leave, firstScene, secondsOf],
  )
}

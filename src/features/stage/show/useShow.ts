import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { Deck } from '../../../domain/deck/deck'
import type { Slide } from '../../../domain/deck/slide'
import type { Language } from '../../../domain/region'
import type { StageAction } from './actions'
import { namesAt, sceneFacts } from './facts'
import { readMachine, writeMachine } from './machine'
import { reduceShow } from './reduceShow'
import { shownScene, START, type ShowState } from './showState'

/** Where the show is: what the address says. */
export interface ShowPlace {
  /** Index among all scenes. */
  readonly scene: number
  readonly step: number | null
  readonly language: Language
}

interface Options {
  readonly slides: readonly Slide[]
  readonly deck: Deck
  readonly place: ShowPlace
  readonly isKiosk: boolean
  readonly onPlace: (place: ShowPlace) => void
}

/** The state of a show, in step with the address: what is changed here is reported, what changes there is followed. */
export function useShow({ slides, deck, place, isKiosk, onPlace }: Options) {
  const scenes = useMemo(() => sceneFacts(deck, slides), [deck, slides])
  const reduce = (state: ShowState, action: StageAction) =>
    reduceShow(state, action, { scenes, isKiosk, names: namesAt(slides, state.scene) })
  const [state, dispatch] = useReducer(reduce, null, (): ShowState => {
    const scene = shownScene(place.scene, { scenes })
    const isPlaying = isKiosk && (scenes[scene]?.frames ?? 0) > 1
    return {
      ...START,
      ...readMachine(),
      scene,
      step: isPlaying && place.step === null ? 0 : place.step,
      language: place.language,
      isAuto: isKiosk,
      isPlaying,
    }
  })
  const { scene, step, language, look, size, contrast } = state

  const reported = useRef(place)
  useEffect(() => {
    const before = reported.current
    if (before.scene === scene && before.step === step && before.language === language) return
    reported.current = { scene, step, language }
    onPlace({ scene, step, language })
  }, [scene, step, language, onPlace])
  useEffect(() => {
    const before = reported.current
    if (before.scene !== place.scene) dispatch({ type: 'go', scene: place.scene })
    if (before.language !== place.language) dispatch({ type: 'set-language', language: place.language })
    reported.current = place
  }, [place])

  useEffect(() => writeMachine({ look, size, contrast }), [look, size, contrast])

  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  const now = useCallback(() => latest.current, [])
  return { state, dispatch, now, scenes }
}

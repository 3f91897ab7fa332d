import { useCallback, useState } from 'react'
import { Show } from '../features/stage/Show'
import { SpeakerView } from '../features/stage/SpeakerView'
import type { Measure } from '../features/stage/layout/text'
import { useMeasure } from '../features/stage/stageMeasure'
import type { StageWords } from '../features/stage/stageWords'
import { placeHash, readPlace, readWindow, type KitWindow, type Place } from './kitPlace'
import type { KitPresentation } from './kitPresentation'
import { kitWords } from './kitWords'

const words: StageWords = (language, key, values) => kitWords.getFixedT(language, 'stage')(key, values ?? {})

interface Props {
  readonly presentation: KitPresentation
  readonly measure: Measure
}

/** The presentation of a hall kit: the windows of the app, given all they show. */
export function KitShow({ presentation }: { presentation: KitPresentation }) {
  const { measure, isReady } = useMeasure()
  // Laid out once, when the typeface is there: it comes with the file.
  if (!isReady) return null
  const Window = readWindow(location.hash) === 'speaker' ? KitSpeaker : KitStage
  return <Window presentation={presentation} measure={measure} />
}

/** Where the fragment says the show begins, and a way to keep it there. */
function usePlace(kind: KitWindow, { language }: KitPresentation) {
  const [start] = useState(() => readPlace(location.hash, language))
  const [place, setPlace] = useState(start)
  const keep = useCallback(
    (next: Place) => {
      history.replaceState(null, '', placeHash(next, kind))
      setPlace(next)
    },
    [kind],
  )
  return { start, place, keep }
}

function KitStage({ presentation, measure }: Props) {
  const { deck, slides, map } = presentation
  const { start, place, keep } = usePlace('stage', presentation)
  return (
    <Show
      {...{ deck, slides, map, measure, words }}
      place={start}
      onPlace={keep}
      isKiosk={false}
      backHref={null}
      speakerHref={placeHash({ ...place, step: null }, 'speaker')}
    />
  )
}

/** A second window of the same file, which the stage opens. */
function KitSpeaker({ presentation, measure }: Props) {
  const { deck, slides, map } = presentation
  const { start, place, keep } = usePlace('speaker', presentation)
  return (
    <SpeakerView
      {...{ deck, slides, map, measure, words }}
      place={start}
      onPlace={keep}
      stageHref={placeHash({ ...place, step: null })}
    />
  )
}

import { useCallback, useMemo, useState } from 'react'
import type { KitContent } from '../data/offline/kitFile'
import { stageMapOf } from '../features/stage/stageMapOf'
import { Show } from '../features/stage/Show'
import { useMeasure } from '../features/stage/stageMeasure'
import type { StageWords } from '../features/stage/stageWords'
import { placeHash, readPlace, type Place } from './kitPlace'
import { kitWords } from './kitWords'

const words: StageWords = (language, key, values) => kitWords.getFixedT(language, 'stage')(key, values ?? {})

/** The presentation of a hall kit: the stage of the app, given all it shows. */
export function KitShow({ content }: { content: KitContent }) {
  const { deck, slides, boundaries, language } = content
  const { measure, isReady } = useMeasure()
  const [place] = useState(() => readPlace(location.hash, language))
  const map = useMemo(() => (boundaries[0] === undefined ? null : stageMapOf(boundaries[0])), [boundaries])
  const keep = useCallback((next: Place) => history.replaceState(null, '', placeHash(next)), [])
  // Laid out once, when the typeface is there: it comes with the file.
  if (!isReady) return null
  return (
    <Show
      deck={deck}
      slides={slides}
      map={map}
      measure={measure}
      words={words}
      place={place}
      onPlace={keep}
      isKiosk={false}
      backHref={null}
      speakerHref={null}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { DeckStoreProvider } from '../data/decks/DeckStoreProvider'
import { useDataSource } from '../data/DataSourceProvider'
import { boundariesQuery } from '../data/queries'
import type { Slide } from '../domain/deck/slide'
import { DEFAULT_VIEW } from '../view/view'
import type { Language } from '../domain/region'
import type { DrawSlide } from '../features/deck/drawSlide'
import { DeckEditor } from '../features/deck/editor/DeckEditor'
import { DeckList } from '../features/deck/list/DeckList'
import { OfflineCard } from '../features/offline/OfflineCard'
import { StageSlide } from '../features/stage/StageSlide'
import { stageMapOf } from '../features/stage/stageMapOf'
import { useMeasure } from '../features/stage/stageMeasure'
import { sampleDeck } from '../view/slides/sampleDeck'
import { useSlideData } from '../view/slides/useSlideData'
import { useViewPart } from '../view/useView'

/** The decks of this computer, or one of them: what other parts of presenting lend is put together here. */
export default function PresentPage() {
  const deck = useViewPart(({ present }) => present.deck)
  return <DeckStoreProvider>{deck === null ? <Decks /> : <Editor key={deck} id={deck} />}</DeckStoreProvider>
}

const NO_SCENES = [] as const

function Decks() {
  const language = useViewPart(({ view }) => view.language)
  const loaded = useSlideData(NO_SCENES)
  const data = loaded.state === 'ready' ? loaded.data : null
  return (
    <DeckList
      makeSample={
        data === null
          ? null
          : () => sampleDeck(data.catalogue, data.speakers, language, new Date().toISOString())
      }
    >
      <OfflineCard decks={[]} />
    </DeckList>
  )
}

function Editor({ id }: { id: string }) {
  const draw = useDrawSlide()
  return (
    <DeckEditor id={id} draw={draw} measure={() => []} offline={(deck) => <OfflineCard decks={[deck]} />} />
  )
}

/** Slides drawn as the stage draws them in a dark hall. */
function useDrawSlide(): DrawSlide {
  const { measure } = useMeasure()
  const boundaries = useQuery(boundariesQuery(useDataSource(), DEFAULT_VIEW.division, 'light')).data?.data
  const map = useMemo(() => (boundaries === undefined ? null : stageMapOf(boundaries)), [boundaries])
  return useCallback(
    (slide: Slide, language: Language) => (
      <StageSlide slide={slide} language={language} look="dark" format="wide" measure={measure} map={map} />
    ),
    [measure, map],
  )
}

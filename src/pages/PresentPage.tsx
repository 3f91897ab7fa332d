import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { DeckStoreProvider } from '../data/decks/DeckStoreProvider'
import { useAllDecks } from '../data/decks/useAllDecks'
import { useDataSource } from '../data/DataSourceProvider'
import { boundariesQuery } from '../data/queries'
import type { Slide } from '../domain/deck/slide'
import { DEFAULT_VIEW } from '../view/view'
import type { Language } from '../domain/region'
import type { DrawSlide } from '../features/deck/drawSlide'
import { DeckEditor } from '../features/deck/editor/DeckEditor'
import { DeckList } from '../features/deck/list/DeckList'
import type { MeasureScene } from '../features/deck/rehearsal/hall'
import { HallKitCard } from '../features/offline/HallKitCard'
import { OfflineCard } from '../features/offline/OfflineCard'
import { DeckFilesMenu } from '../features/slideFiles/DeckFilesMenu'
import type { DrawSlide as DrawPage } from '../features/slideFiles/useSlideFiles'
import { StageSlide } from '../features/stage/StageSlide'
import { stageMapOf } from '../features/stage/stageMapOf'
import { useMeasure } from '../features/stage/stageMeasure'
import { useViewPart } from '../view/useView'
import { measureSlide } from './measureSlide'
import { useSampleDeck } from './useSampleDeck'

/** The decks of this computer, or one of them: what other parts of presenting lend is put together here. */
export default function PresentPage() {
  const deck = useViewPart(({ present }) => present.deck)
  return <DeckStoreProvider>{deck === null ? <Decks /> : <Editor key={deck} id={deck} />}</DeckStoreProvider>
}

function Decks() {
  return (
    <DeckList makeSample={useSampleDeck()}>
      <OfflineCard decks={useAllDecks()} />
    </DeckList>
  )
}

function Editor({ id }: { id: string }) {
  const language = useViewPart(({ view }) => view.language)
  const { draw, drawOnPaper, measure } = useStageParts()
  return (
    <DeckEditor
      id={id}
      draw={draw}
      measure={measure}
      takeAway={(deck, slides) => (
        <DeckFilesMenu deck={deck} slides={slides} language={language} draw={drawOnPaper} />
      )}
      offline={(deck) => (
        <>
          <OfflineCard decks={[deck]} />
          <HallKitCard deck={deck} />
        </>
      )}
    />
  )
}

interface StageParts {
  /** As in a dark hall. */
  readonly draw: DrawSlide
  /** For paper and files: light, a played scene at its end. */
  readonly drawOnPaper: DrawPage
  readonly measure: MeasureScene
}

/** What the stage lends to the editor: its drawing and its layout. */
function useStageParts(): StageParts {
  const { measure } = useMeasure()
  const boundaries = useQuery(boundariesQuery(useDataSource(), DEFAULT_VIEW.division, 'light')).data?.data
  return useMemo(() => {
    const map = boundaries === undefined ? null : stageMapOf(boundaries)
    const draws =
      (look: 'dark' | 'light', isAtEnd: boolean) =>
      (slide: Slide, language: Language, format: 'wide' | 'classic' = 'wide') => (
        <StageSlide
          slide={slide}
          language={language}
          look={look}
          format={format}
          measure={measure}
          map={map}
          step={isAtEnd && slide.body.kind === 'regions' ? slide.body.frames.length - 1 : null}
        />
      )
    return {
      draw: draws('dark', false),
      drawOnPaper: draws('light', true),
      measure: (scene, slide, hall) => measureSlide(scene, slide, hall, map, measure),
    }
  }, [boundaries, measure])
}

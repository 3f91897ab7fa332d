import { useCallback } from 'react'
import { DeckStoreProvider } from '../data/decks/DeckStoreProvider'
import type { ShowPlace } from '../features/stage/show/useShow'
import { SpeakerView } from '../features/stage/SpeakerView'
import { useMeasure } from '../features/stage/stageMeasure'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useView } from '../view/useView'
import { stageWords, useStage } from './useStage'
import './speaker-page.css'

/** The window of the speaker, in step with the stage of the same deck. */
export default function SpeakerPage() {
  const { present } = useView()
  return (
    <DeckStoreProvider>
      {present.deck === null ? (
        <Plain text="noDeck" />
      ) : (
        <SpeakerOfDeck key={present.deck} id={present.deck} />
      )}
    </DeckStoreProvider>
  )
}

function SpeakerOfDeck({ id }: { id: string }) {
  const { view, present, change, changePresent, hrefFor } = useView()
  const stage = useStage(id)
  const { measure, isReady } = useMeasure()
  const { deck } = stage
  const { slides, state } = stage.slides
  useDocumentTitle(stageWords(view.language, 'speakerView.title'))
  const onPlace = useCallback(
    ({ scene, step, language }: ShowPlace) => {
      changePresent({ scene: scene + 1, step }, 'replace')
      change({ language }, 'replace')
    },
    [change, changePresent],
  )
  if (stage.desk === 'none' || stage.desk === 'unreadable' || stage.desk === 'failed')
    return <Plain text="noDeck" />
  if (state === 'failed') return <Plain text="failed" />
  if (deck === null || slides.length === 0 || !isReady || !stage.isMapSettled) return <Plain text="loading" />
  return (
    <SpeakerView
      deck={deck}
      slides={slides}
      map={stage.map}
      measure={measure}
      words={stageWords}
      place={{ scene: present.scene - 1, step: present.step, language: view.language }}
      onPlace={onPlace}
      stageHref={hrefFor({}, 'stage', { deck: id, scene: present.scene })}
    />
  )
}

function Plain({ text }: { text: 'noDeck' | 'failed' | 'loading' }) {
  const { view, hrefFor } = useView()
  return (
    <main className="speaker-page" aria-busy={text === 'loading'}>
      <h1>{stageWords(view.language, text)}</h1>
      {text !== 'loading' && (
        <a href={hrefFor({}, 'present', { deck: null })}>{stageWords(view.language, 'back')}</a>
      )}
    </main>
  )
}

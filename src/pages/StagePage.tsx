import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useDataSource } from '../data/DataSourceProvider'
import { DeckStoreProvider } from '../data/decks/DeckStoreProvider'
import { hasPerson } from '../data/signIn/hasPerson'
import { readMachine } from '../features/stage/show/machine'
import type { ShowPlace } from '../features/stage/show/useShow'
import { keepPicture, liftCurtain } from '../features/stage/curtain'
import { Show } from '../features/stage/Show'
import { useMeasure } from '../features/stage/stageMeasure'
import type { StageKey } from '../features/stage/stageWords'
import { useAnnounce } from '../view/announce'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useView } from '../view/useView'
import { stageWords, useStage } from './useStage'
import '../features/stage/show.css'

/** A deck on the stage; where it stands is in the address. */
export default function StagePage() {
  const { present } = useView()
  return (
    <DeckStoreProvider>
      <main>
        {present.deck === null ? (
          <Notice text="noDeck" />
        ) : (
          <StageOfDeck key={present.deck} id={present.deck} />
        )}
      </main>
    </DeckStoreProvider>
  )
}

function StageOfDeck({ id }: { id: string }) {
  const { view, present, change, changePresent, hrefFor } = useView()
  const stage = useStage(id)
  const { measure, isReady: hasType } = useMeasure()
  const announce = useAnnounce()
  const { deck, map } = stage
  const { slides, state } = stage.slides
  useDocumentTitle(deck === null ? stageWords(view.language, 'loading') : (deck.title[view.language] ?? ''))
  const onPlace = useCallback(
    ({ scene, step, language }: ShowPlace) => {
      changePresent({ scene: scene + 1, step }, 'replace')
      change({ language }, 'replace')
    },
    [change, changePresent],
  )
  if (stage.desk === 'none' || stage.desk === 'unreadable' || stage.desk === 'failed')
    return <Notice text="noDeck" />
  if (state === 'failed') return <Notice text="failed" />
  if (deck === null || slides.length === 0 || !hasType || !stage.isMapSettled) return <Waiting />
  return (
    <Curtained>
      <Show
        deck={deck}
        slides={slides}
        map={map}
        measure={measure}
        words={stageWords}
        place={{ scene: present.scene - 1, step: present.step, language: view.language }}
        onPlace={onPlace}
        isKiosk={present.isKiosk}
        backHref={hrefFor({}, 'present', { deck: id })}
        speakerHref={hrefFor({}, 'speaker', { deck: id, scene: present.scene })}
        asked={stage.asked}
        announce={announce}
      />
    </Curtained>
  )
}

/**
 * The stage over its curtain: what the hall sees is kept when the page goes, and shown until it is there again; never what
 * only one person may see.
 */
function Curtained({ children }: { children: ReactNode }) {
  const source = useDataSource()
  const stage = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(liftCurtain)
    const keep = () => {
      if (stage.current !== null && !hasPerson(source)) keepPicture(stage.current)
    }
    addEventListener('pagehide', keep)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('pagehide', keep)
      liftCurtain()
    }
  }, [source])
  return <div ref={stage}>{children}</div>
}

/** Until the data have come: the curtain with the slide that was there before a reload, else the plain ground. */
function Waiting() {
  const { view, present } = useView()
  const [machine] = useState(readMachine)
  const isLong = useIsLong()
  return (
    <div className={`stage stage--${machine.look} stage--idle`} aria-busy="true" data-scene={present.scene}>
      {isLong && <p className="stage__nothing">{stageWords(view.language, 'loading')}</p>}
    </div>
  )
}

const LONG_MS = 1000

/** Nothing is said in the first second: what comes at once needs no words before it. */
function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLong
}

/** Why there is nothing to show, and the way back. */
function Notice({ text }: { text: StageKey & ('noDeck' | 'failed') }) {
  const { view, hrefFor, present } = useView()
  useEffect(liftCurtain, [])
  return (
    <div className="stage">
      <div className="stage__nothing">
        <h1>{stageWords(view.language, text)}</h1>
        <p>
          {text === 'failed' && (
            <button type="button" className="stage-tool" onClick={() => location.reload()}>
              {stageWords(view.language, 'retry')}
            </button>
          )}
          <a
            className="stage-tool"
            href={hrefFor({}, 'present', { deck: text === 'failed' ? present.deck : null })}
          >
            {stageWords(view.language, 'back')}
          </a>
        </p>
      </div>
    </div>
  )
}

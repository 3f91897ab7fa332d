import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Deck } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'
import { formatOf } from './layout/canvas'
import type { StageMap } from './layout/stageMap'
import type { Measure } from './layout/text'
import { SpeakerClock } from './panels/SpeakerClock'
import type { StageAction } from './show/actions'
import { visibleScenes } from './show/showState'
import { openStageChannel, type StageChannel, type StageNews } from './show/stageChannel'
import { useShow, type ShowPlace } from './show/useShow'
import { useStageKeys } from './show/useStageKeys'
import { StageSlide } from './StageSlide'
import type { StageKey, StageWords } from './stageWords'
import './show.css'
import './speaker.css'

interface Props {
  readonly deck: Deck
  readonly slides: readonly Slide[]
  readonly map: StageMap | null
  readonly measure: Measure
  readonly words: StageWords
  readonly place: ShowPlace
  readonly onPlace: (place: ShowPlace) => void
  readonly stageHref: string
}

const ignore = () => {}

/** What the speaker asks of the stage by keys; questions and panels are for those who see them. */
const ASKED: readonly StageAction['type'][] = [
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
  'digit',
  'enter',
  'escape',
]

/** What the speaker sees and the hall does not: notes, the scene and the next one, clock and timer, black for the hall. */
export function SpeakerView({ deck, slides, map, measure, words, place, onPlace, stageHref }: Props) {
  const { state, dispatch, now, scenes } = useShow({ slides, deck, place, isKiosk: false, onPlace })
  const [stage, setStage] = useState<StageNews | null>(null)
  const channel = useRef<StageChannel | null>(null)
  useEffect(() => {
    const opened = openStageChannel(deck.id, (news) => {
      if (news.kind === 'bye') setStage(null)
      if (news.kind !== 'stage') return
      setStage(news)
      if (news.state.scene !== now().scene) dispatch({ type: 'go', scene: news.state.scene })
      if (news.state.language !== now().language)
        dispatch({ type: 'set-language', language: news.state.language })
    })
    channel.current = opened
    opened.send({ kind: 'ask' })
    return () => {
      opened.close()
      channel.current = null
    }
  }, [deck.id, dispatch, now])
  const isInStep = stage !== null
  const perform = useCallback(
    (action: StageAction) => {
      if (!ASKED.includes(action.type)) return
      if (isInStep) channel.current?.send({ kind: 'do', action })
      else dispatch(action)
    },
    [isInStep, dispatch],
  )
  useStageKeys(now, perform, ignore)

  const { language } = state
  const say = (key: StageKey, values?: Parameters<StageWords>[2]) => words(language, key, values)
  const visible = useMemo(() => visibleScenes({ scenes }), [scenes])
  const at = visible.indexOf(state.scene)
  const next = visible[at + 1]
  const slide = slides[state.scene]
  const nextSlide = next === undefined ? undefined : slides[next]
  const screen = isInStep ? stage.state.screen : state.screen
  const note = deck.scenes[state.scene]?.note.trim() ?? ''
  const look = { language, look: state.look, format: formatOf(16, 9), measure, map } as const
  return (
    <main className="speaker" lang={language}>
      <h1 className="visually-hidden">{say('speakerView.title')}</h1>
      <SpeakerClock deck={deck} say={say} />
      <div className="speaker__slides">
        <section aria-label={say('speakerView.now')} className="speaker__now">
          <h2 className="speaker__heading">
            {say('speakerView.now')} · {at + 1} / {visible.length}
          </h2>
          <div className="speaker__slide">
            {slide !== undefined && (
              <StageSlide slide={slide} {...look} step={isInStep ? stage.state.step : state.step} />
            )}
            {screen !== 'slide' && <p className="speaker__dark">{say('speakerView.hallIsDark')}</p>}
          </div>
        </section>
        <section aria-label={say('speakerView.next')} className="speaker__next">
          <h2 className="speaker__heading">{say('speakerView.next')}</h2>
          <div className="speaker__slide">
            {nextSlide === undefined ? (
              <p className="speaker__last">{say('speakerView.last')}</p>
            ) : (
              <StageSlide slide={nextSlide} {...look} />
            )}
          </div>
          <p className="speaker__next-title">{nextSlide?.title[language]}</p>
        </section>
      </div>
      <section aria-label={say('speakerView.notes')} className="speaker__notes">
        <h2 className="speaker__heading">{say('speakerView.notes')}</h2>
        <p className="speaker__note">{note === '' ? say('speakerView.noNotes') : note}</p>
      </section>
      <div className="speaker__foot">
        <p className="speaker__link" role="status">
          {say(
            isInStep
              ? stage.hasFocus || document.hasFocus()
                ? 'speakerView.inStep'
                : 'speakerView.noFocus'
              : 'speakerView.alone',
          )}
        </p>
        <NetworkDot say={say} />
        {!isInStep && (
          <a className="stage-tool" href={stageHref} target="birlik-stage">
            {say('speakerView.openStage')}
          </a>
        )}
        <div className="speaker__buttons">
          <button type="button" className="stage-tool" onClick={() => perform({ type: 'previous' })}>
            ‹ {say('previous')}
          </button>
          <button type="button" className="stage-tool" onClick={() => perform({ type: 'next' })}>
            {say('next')} ›
          </button>
          <button
            type="button"
            className="stage-tool"
            aria-pressed={screen === 'black'}
            onClick={() => perform({ type: 'black' })}
          >
            {say(screen === 'black' ? 'speakerView.showHall' : 'speakerView.blackHall')}
          </button>
          <button type="button" className="stage-tool" onClick={() => perform({ type: 'language' })}>
            {say('language')}
          </button>
        </div>
      </div>
    </main>
  )
}

/** Whether the network is there: said to the speaker, never to the hall. */
function NetworkDot({ say }: { say: (key: StageKey) => string }) {
  const [isOnline, setIsOnline] = useState(navigator.onLine)
  useEffect(() => {
    const read = () => setIsOnline(navigator.onLine)
    globalThis.addEventListener('online', read)
    globalThis.addEventListener('offline', read)
    return () => {
      globalThis.removeEventListener('online', read)
      globalThis.removeEventListener('offline', read)
    }
  }, [])
  return (
    <p className={`speaker__network speaker__network--${isOnline ? 'on' : 'off'}`}>
      {say(isOnline ? 'speakerView.online' : 'speakerView.offline')}
    </p>
  )
}

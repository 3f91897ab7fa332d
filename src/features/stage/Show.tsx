import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Deck } from '../../domain/deck/deck'
import { sameText, type Slide } from '../../domain/deck/slide'
import type { RegionId } from '../../domain/region'
import { AskedSlide } from './AskedSlide'
import { yearsOf, type AskedYear } from './layout/askedCourse'
import { formatOf, TEXT_SCALES } from './layout/canvas'
import { frameAt } from './layout/regionsLayout'
import type { StageMap } from './layout/stageMap'
import type { Measure } from './layout/text'
import { GridPanel } from './panels/GridPanel'
import { HelpPanel } from './panels/HelpPanel'
import { LearnKeysPanel } from './panels/LearnKeysPanel'
import { QuestionPanel } from './panels/QuestionPanel'
import { ShowToolbar } from './panels/ShowToolbar'
import { TestCard } from './panels/TestCard'
import type { StageAction } from './show/actions'
import { enterFullScreen, isFullScreen, leaveFullScreen } from './show/fullScreen'
import { hasOpen, visibleScenes } from './show/showState'
import { useClock } from './show/useClock'
import { useIdle } from './show/useIdle'
import { askableScene, useShow, type ShowPlace } from './show/useShow'
import { useSpokenScene } from './show/useSpokenScene'
import { useStageKeys, type HeardKey } from './show/useStageKeys'
import { useStageNews } from './show/useStageNews'
import { useStagePointer } from './show/useStagePointer'
import { useWakeLock } from './show/useWakeLock'
import { useWindowSize } from './show/useWindowSize'
import { StageSlide } from './StageSlide'
import { askedWordsOf, type StageWords } from './stageWords'
import './show.css'

interface Props {
  readonly deck: Deck
  /** One a scene, hidden ones too, in the order of the deck. */
  readonly slides: readonly Slide[]
  readonly map: StageMap | null
  readonly measure: Measure
  readonly words: StageWords
  /** Where the show begins, and where it is sent to from outside. */
  readonly place: ShowPlace
  readonly onPlace: (place: ShowPlace) => void
  readonly isKiosk: boolean
  /** Where the stage is left to; null where there is nothing behind it. */
  readonly backHref: string | null
  readonly speakerHref: string | null
  /** Years of a region where the slide itself holds only one period. */
  readonly asked?: (scene: number, region: RegionId) => readonly AskedYear[]
  /** Says the scene to assistive technology. */
  readonly announce?: (message: string) => void
}

const KEYS_KEPT = 12
const GONE: Slide['body'] = { kind: 'gone', reason: sameText('') }
const NO_SLIDE: Slide = {
  title: sameText(''),
  lent: [],
  subtitle: sameText(''),
  body: GONE,
  callouts: [],
  source: sameText(''),
  demonstration: null,
  address: null,
  datasetVersion: '',
  figures: [],
  cautions: [],
}

/** A deck on the stage: one slide at a time, full screen, by keys, clicker, pointer, touch, clock or the speaker's window. */
export function Show({
  deck,
  slides,
  map,
  measure,
  words,
  place,
  onPlace,
  isKiosk,
  backHref,
  speakerHref,
  asked,
  announce,
}: Props) {
  const stage = useRef<HTMLElement>(null)
  const { state, dispatch, now, scenes } = useShow({ slides, deck, place, isKiosk, onPlace })
  const { width, height } = useWindowSize()
  const [lit, setLit] = useState<RegionId | null>(null)
  const [heard, setHeard] = useState<readonly HeardKey[]>([])
  const isIdle = useIdle()
  useWakeLock()
  useClock(
    state,
    { seconds: deck.scenes[state.scene]?.seconds ?? 60, frames: scenes[state.scene]?.frames ?? 0 },
    dispatch,
  )

  const perform = useCallback(
    (action: StageAction) => {
      if (action.type === 'start') enterFullScreen()
      else if (action.type === 'fullscreen') (isFullScreen() ? leaveFullScreen : enterFullScreen)()
      else if (action.type === 'speaker') {
        if (speakerHref !== null) globalThis.open(speakerHref, 'birlik-speaker', 'width=1200,height=800')
      } else if (action.type === 'escape' && !hasOpen(now())) leaveFullScreen()
      else dispatch(action)
    },
    [dispatch, now, speakerHref],
  )
  const hear = useCallback((key: HeardKey) => setHeard((keys) => [key, ...keys].slice(0, KEYS_KEPT)), [])
  useStageKeys(now, perform, hear)
  useStageNews(deck.id, state, perform)
  const pointer = useStagePointer(now, perform, setLit)
  // Keys go to the stage also after a reload: nothing has to be clicked first.
  useEffect(() => stage.current?.focus({ preventScroll: true }), [])

  const visible = useMemo(() => visibleScenes({ scenes }), [scenes])
  const slide = slides[state.scene] ?? NO_SLIDE
  const position = useMemo(
    () => ({ number: visible.indexOf(state.scene) + 1, count: visible.length }),
    [visible, state.scene],
  )
  const label = words(state.language, 'position', { ...position, title: slide.title[state.language] })
  useSpokenScene(state.scene, state.language, label, announce)
  const format = formatOf(width, height)
  const scale = TEXT_SCALES[state.size] ?? 1
  const look = { format, measure, map, look: state.look, language: state.language, scale } as const
  const say = (key: Parameters<StageWords>[1], values?: Parameters<StageWords>[2]) =>
    words(state.language, key, values)

  return (
    <section
      ref={stage}
      className={`stage stage--${state.look}${isIdle ? ' stage--idle' : ''}`}
      // The stage takes the keys of the whole window; the focus stays on it from scene to scene.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-roledescription={say('roleSlide')}
      aria-label={label}
      lang={state.language}
      data-scene={state.scene + 1}
      data-step={state.step ?? undefined}
    >
      <h1 className="visually-hidden">{label}</h1>
      {visible.length === 0 ? (
        <p className="stage__nothing">{say('noScenes')}</p>
      ) : (
        <div className="stage__slide" {...pointer}>
          <StageSlide
            slide={slide}
            {...look}
            step={state.step}
            position={position}
            lit={isIdle ? null : lit}
          />
        </div>
      )}
      {state.question !== null && (
        <Answer
          state={state}
          slides={slides}
          words={words}
          asked={asked}
          look={look}
          onClick={() => perform({ type: 'escape' })}
        />
      )}
      {state.question !== null && state.question.region === null && (
        <QuestionPanel
          slides={slides}
          state={state}
          say={say}
          onPick={(region) => perform({ type: 'region', region })}
        />
      )}
      {state.digits !== '' && (
        <p className="stage__digits" role="status">
          {say('goTo', { number: state.digits })} <small>{say('enterKey')}</small>
        </p>
      )}
      {state.overlay === 'grid' && (
        <GridPanel slides={slides} visible={visible} state={state} look={look} say={say} perform={perform} />
      )}
      {state.overlay === 'help' && <HelpPanel say={say} onClose={() => perform({ type: 'escape' })} />}
      {state.overlay === 'keys' && (
        <LearnKeysPanel heard={heard} say={say} onClose={() => perform({ type: 'escape' })} />
      )}
      {state.overlay === 'card' && <TestCard state={state} format={format} say={say} perform={perform} />}
      {state.screen !== 'slide' && (
        <div
          className={`stage__cover stage__cover--${state.screen}`}
          aria-hidden="true"
          onPointerUp={() => perform({ type: 'escape' })}
        />
      )}
      {state.screen === 'slide' && state.overlay === null && (
        <ShowToolbar
          state={state}
          frames={scenes[state.scene]?.frames ?? 0}
          canAsk={askableScene(slides, state.scene) !== null}
          backHref={backHref}
          speakerHref={speakerHref}
          say={say}
          perform={perform}
          onDone={() => stage.current?.focus({ preventScroll: true })}
        />
      )}
    </section>
  )
}

interface AnswerProps {
  readonly state: ReturnType<typeof useShow>['state']
  readonly slides: readonly Slide[]
  readonly words: StageWords
  readonly asked: Props['asked']
  readonly look: Omit<Parameters<typeof AskedSlide>[0], 'slide' | 'region' | 'years' | 'words' | 'step'>
  readonly onClick: () => void
}

function Answer({ state, slides, words, asked, look, onClick }: AnswerProps) {
  const region = state.question?.region ?? null
  const askedWords = useMemo(() => askedWordsOf(words), [words])
  const at = askableScene(slides, state.scene)
  const slide = at === null ? undefined : slides[at]
  const step = at === state.scene ? state.step : null
  const years = useMemo(() => {
    if (region === null || at === null || slide?.body.kind !== 'regions') return []
    const own = yearsOf(slide.body, region, frameAt(slide.body, step))
    return own.length > 1 || asked === undefined ? own : asked(at, region)
  }, [region, at, slide, step, asked])
  if (region === null || slide === undefined) return null
  return (
    <div className="stage__answer" onPointerUp={onClick}>
      <AskedSlide {...look} slide={slide} region={region} years={years} words={askedWords} step={step} />
    </div>
  )
}

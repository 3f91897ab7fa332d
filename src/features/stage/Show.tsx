import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Deck } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'
import type { RegionId } from '../../domain/region'
import { Answer } from './Answer'
import type { AskedYear } from './layout/askedCourse'
import { formatOf, TEXT_SCALES } from './layout/canvas'
import { frameAt } from './layout/regionsLayout'
import type { StageMap } from './layout/stageMap'
import type { Measure } from './layout/text'
import { NO_SLIDE } from './noSlide'
import { ContrastFilter } from './panels/ContrastFilter'
import { OpeningNote } from './panels/OpeningNote'
import { QuestionPanel } from './panels/QuestionPanel'
import { ShowOverlay } from './panels/ShowOverlay'
import { ShowToolbar } from './panels/ShowToolbar'
import { askableScene } from './show/facts'
import { isOnSlide, visibleScenes } from './show/showState'
import { STAGE_WINDOW } from './show/speakerWindow'
import { secondsAt } from './show/speeds'
import { useClock } from './show/useClock'
import { useIdle } from './show/useIdle'
import { useNote } from './show/useNote'
import { useNextReady } from './show/useNextReady'
import { useOpening } from './show/useOpening'
import { usePerform } from './show/usePerform'
import { useShow, type ShowPlace } from './show/useShow'
import { useSpokenShow } from './show/useSpokenShow'
import { useStageKeys, type HeardKey } from './show/useStageKeys'
import { useStageNews } from './show/useStageNews'
import { useStagePointer } from './show/useStagePointer'
import { useWakeLock } from './show/useWakeLock'
import { useWindowSize } from './show/useWindowSize'
import { StageSlide } from './StageSlide'
import type { StageWords } from './stageWords'
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
  /** Says what changes to assistive technology. */
  readonly announce?: (message: string) => void
}

const KEYS_KEPT = 12
const USUAL_SECONDS = 60

/** A deck on the stage: one slide at a time, full screen, by keys, clicker, pointer, touch, clock or the speaker's window. */
export function Show(props: Props) {
  const { deck, slides, map, measure, words, place, onPlace, isKiosk, backHref, speakerHref, asked } = props
  const stage = useRef<HTMLElement>(null)
  const { state, dispatch, now, scenes } = useShow({ slides, deck, place, isKiosk, onPlace })
  const { width, height } = useWindowSize()
  const [lit, setLit] = useState<RegionId | null>(null)
  const [heard, setHeard] = useState<readonly HeardKey[]>([])
  const [note, notify] = useNote()
  const isIdle = useIdle()
  const visible = useMemo(() => visibleScenes({ scenes }), [scenes])
  const secondsOf = useCallback((scene: number) => deck.scenes[scene]?.seconds ?? USUAL_SECONDS, [deck])
  const frames = scenes[state.scene]?.frames ?? 0
  useWakeLock()
  useClock(state, { seconds: secondsAt(secondsOf(state.scene), state.speed), frames }, dispatch)
  const firstScene = visible[0] ?? 0
  const leave = useCallback(
    // The link of the toolbar knows the way back.
    () => stage.current?.querySelector<HTMLElement>('.stage-toolbar__back')?.click(),
    [],
  )
  const perform = usePerform({ now, dispatch, notify, speakerHref, leave, firstScene, secondsOf })
  const hear = useCallback((key: HeardKey) => setHeard((keys) => [key, ...keys].slice(0, KEYS_KEPT)), [])
  useStageKeys(now, perform, hear)
  useStageNews(deck.id, state, perform)
  const pointer = useStagePointer(now, perform, setLit)
  useEffect(() => {
    window.name = STAGE_WINDOW
    // Keys go to the stage also after a reload: nothing has to be clicked first.
    stage.current?.focus({ preventScroll: true })
  }, [])

  const slide = slides[state.scene] ?? NO_SLIDE
  const position = useMemo(
    () => ({ number: visible.indexOf(state.scene) + 1, count: visible.length }),
    [visible, state.scene],
  )
  const say = (key: Parameters<StageWords>[1], values?: Parameters<StageWords>[2]) =>
    words(state.language, key, values)
  const label = say('position', { ...position, title: slide.title[state.language] })
  const frame = slide.body.kind === 'regions' ? slide.body.frames[frameAt(slide.body, state.step)] : undefined
  const said = note === null ? '' : say(note.key, note.values)
  useSpokenShow(
    state,
    {
      scene: label,
      period: frame?.label[state.language] ?? '',
      cover: state.screen === 'slide' ? '' : say(state.screen),
      note: said,
    },
    props.announce,
  )
  const format = formatOf(width, height)
  const scale = TEXT_SCALES[state.size] ?? 1
  const look = { format, measure, map, look: state.look, language: state.language, scale } as const
  useNextReady(slides, visible, state.scene, look)
  const isCorrected = state.look === 'washed' && state.contrast > 0
  const escape = () => perform({ type: 'escape' })
  const isPlain = state.screen === 'slide' && state.overlay === null
  const isUntouched = !isKiosk && isOnSlide(state) && state.scene === firstScene
  const isOpening = useOpening(isUntouched)

  return (
    <section
      ref={stage}
      className={`stage stage--${state.look}${isIdle ? ' stage--idle' : ''}${isCorrected ? ' stage--corrected' : ''}`}
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
      {isCorrected && <ContrastFilter contrast={state.contrast} />}
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
        <Answer state={state} slides={slides} words={words} asked={asked} look={look} onClick={escape} />
      )}
      {state.question !== null && state.question.region === null && (
        <QuestionPanel
          slides={slides}
          state={state}
          say={say}
          onPick={(region) => perform({ type: 'region', region })}
          onClose={escape}
        />
      )}
      {state.digits !== '' && (
        <p className="stage__note stage__note--large">
          {say('goTo', { number: state.digits })} <small>{say('enterKey')}</small>
        </p>
      )}
      {note !== null && state.digits === '' && <p className="stage__note">{said}</p>}
      {isOpening && note === null && state.digits === '' && (
        <OpeningNote
          deck={deck}
          datasetVersion={slides.find(({ datasetVersion }) => datasetVersion !== '')?.datasetVersion ?? ''}
          language={state.language}
          hasWayBack={backHref !== null}
          say={say}
        />
      )}
      <ShowOverlay {...{ state, slides, slide, visible, heard, format, look, words, say, perform }} />
      {state.screen !== 'slide' && (
        <div
          className={`stage__cover stage__cover--${state.screen}`}
          aria-hidden="true"
          onPointerUp={escape}
        />
      )}
      {isPlain && (
        <ShowToolbar
          {...{ state, frames, backHref, speakerHref, say, perform }}
          canAsk={askableScene(slides, state.scene) !== null}
          onDone={() => stage.current?.focus({ preventScroll: true })}
        />
      )}
    </section>
  )
}

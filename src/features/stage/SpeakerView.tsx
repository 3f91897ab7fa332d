import { useMemo } from 'react'
import type { Deck } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'
import { formatOf } from './layout/canvas'
import type { StageMap } from './layout/stageMap'
import type { Measure } from './layout/text'
import { SpeakerClock } from './panels/SpeakerClock'
import { SpeakerFoot } from './panels/SpeakerFoot'
import { SpeakerSlides } from './panels/SpeakerSlides'
import { visibleScenes } from './show/showState'
import { useShow, type ShowPlace } from './show/useShow'
import { useStageKeys } from './show/useStageKeys'
import { useStageLink } from './show/useStageLink'
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

/** What the speaker sees and the hall does not: notes, the scene and the next one, clock and timer, black for the hall. */
export function SpeakerView({ deck, slides, map, measure, words, place, onPlace, stageHref }: Props) {
  const { state, dispatch, now, scenes } = useShow({ slides, deck, place, isKiosk: false, onPlace })
  const { stage, perform } = useStageLink(deck.id, dispatch)
  useStageKeys(now, perform, ignore)

  const { language } = state
  const say = (key: StageKey, values?: Parameters<StageWords>[2]) => words(language, key, values)
  const visible = useMemo(() => visibleScenes({ scenes }), [scenes])
  const at = visible.indexOf(state.scene)
  const next = visible[at + 1]
  const shown = stage?.state ?? state
  const isHallDark = shown.screen !== 'slide'
  const note = deck.scenes[state.scene]?.note.trim() ?? ''
  return (
    <main className="speaker" lang={language}>
      <h1 className="visually-hidden">{say('speakerView.title')}</h1>
      <SpeakerClock deck={deck} say={say} />
      <SpeakerSlides
        slide={slides[state.scene]}
        next={next === undefined ? undefined : slides[next]}
        step={shown.step}
        position={`${at + 1} / ${visible.length}`}
        isHallDark={isHallDark}
        look={{ language, look: state.look, format: formatOf(16, 9), measure, map }}
        say={say}
      />
      {/* Long notes scroll, also by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section aria-label={say('speakerView.notes')} className="speaker__notes" tabIndex={0}>
        <h2 className="speaker__heading">{say('speakerView.notes')}</h2>
        <p className="speaker__note">{note === '' ? say('speakerView.noNotes') : note}</p>
      </section>
      <SpeakerFoot stage={stage} stageHref={stageHref} isHallDark={isHallDark} say={say} perform={perform} />
    </main>
  )
}

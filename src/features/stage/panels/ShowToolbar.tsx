import type { MouseEvent, ReactNode } from 'react'
import { PlaceLink } from '../../../ui/PlaceLink'
import { address } from '../../../view/address'
import type { StageAction } from '../show/actions'
import { leaveFullScreen } from '../show/fullScreen'
import type { ShowState } from '../show/showState'
import { SPEAKER_WINDOW } from '../show/speakerWindow'
import { speedText } from '../show/speeds'
import type { StageKey } from '../stageWords'
import './show-toolbar.css'

interface Props {
  readonly state: ShowState
  readonly frames: number
  readonly canAsk: boolean
  readonly backHref: string | null
  readonly speakerHref: string | null
  readonly say: (key: StageKey) => string
  readonly perform: (action: StageAction) => void
  /** Gives the keys back to the stage after a click. */
  readonly onDone: () => void
}

function leave(href: string): void {
  leaveFullScreen()
  address.push(href)
}

const LANGUAGE_NAMES = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const

/** What can be done with a pointer or finger; it goes when the pointer rests. */
export function ShowToolbar({ state, frames, canAsk, backHref, speakerHref, say, perform, onDone }: Props) {
  const button = (action: StageAction, text: ReactNode, sign?: string) => (
    <button
      key={action.type}
      type="button"
      className="stage-tool"
      aria-label={sign === undefined || typeof text !== 'string' ? undefined : text}
      onClick={(event: MouseEvent) => {
        perform(action)
        // A click by keyboard has no detail: its focus stays where it is.
        if (event.detail > 0) onDone()
      }}
    >
      {sign ?? text}
    </button>
  )
  return (
    <div className="stage-toolbar" role="toolbar" aria-label={say('toolbar')}>
      {backHref !== null && (
        // In place: without network and service worker a page cannot be loaded anew.
        <PlaceLink className="stage-tool stage-toolbar__back" href={backHref} onOpen={leave}>
          {say('back')}
        </PlaceLink>
      )}
      {button({ type: 'previous' }, say('previous'), '‹')}
      {button({ type: 'next' }, say('next'), '›')}
      {frames > 1 && button({ type: 'play' }, say(state.isPlaying ? 'pause' : 'play'))}
      {button(
        { type: 'language' },
        <>
          <span className="visually-hidden">{say('language')}: </span>
          {LANGUAGE_NAMES[state.language]}
        </>,
      )}
      {button({ type: 'grid' }, say('grid'))}
      {canAsk && button({ type: 'question' }, say('question'))}
      {button({ type: 'describe' }, say('describe.button'))}
      {button({ type: 'black' }, say('black'))}
      {button({ type: 'auto' }, say(state.isAuto ? 'stopAutoplay' : 'autoplay'))}
      {state.isAuto && (
        <span className="stage-toolbar__speed">
          {button({ type: 'slower' }, say('slower'), '−')}
          {speedText(state.speed)}
          {button({ type: 'faster' }, say('faster'), '+')}
        </span>
      )}
      {button({ type: 'card' }, say('card'))}
      {button({ type: 'fullscreen' }, say('fullscreen'))}
      {speakerHref !== null && (
        <a className="stage-tool" href={speakerHref} target={SPEAKER_WINDOW}>
          {say('speaker')}
        </a>
      )}
      {button({ type: 'help' }, say('help'), '?')}
    </div>
  )
}

import type { StageAction } from '../show/actions'
import { bringStage, STAGE_WINDOW } from '../show/speakerWindow'
import { speedText } from '../show/speeds'
import type { StageNews } from '../show/stageChannel'
import { useHasFocus } from '../show/useHasFocus'
import { useIsOnline } from '../show/useIsOnline'
import type { StageKey, StageWords } from '../stageWords'

interface Props {
  /** Null while no stage answers. */
  readonly stage: StageNews | null
  readonly stageHref: string
  readonly isHallDark: boolean
  readonly say: (key: StageKey, values?: Parameters<StageWords>[2]) => string
  readonly perform: (action: StageAction) => void
}

/** Whether stage and network are there, and the hands of the speaker: back, on, black, language. */
export function SpeakerFoot({ stage, stageHref, isHallDark, say, perform }: Props) {
  const button = (type: 'previous' | 'next' | 'language', text: string) => (
    <button type="button" className="stage-tool" onClick={() => perform({ type })}>
      {text}
    </button>
  )
  return (
    <div className="speaker__foot">
      <StageState stage={stage} stageHref={stageHref} say={say} />
      <NetworkDot say={say} />
      {stage?.state.isAuto === true && (
        <p>{say('speakerView.auto', { speed: speedText(stage.state.speed) })}</p>
      )}
      <div className="speaker__buttons">
        {button('previous', `‹ ${say('previous')}`)}
        {button('next', `${say('next')} ›`)}
        <button
          type="button"
          className="stage-tool"
          aria-pressed={isHallDark}
          onClick={() => perform({ type: isHallDark ? 'escape' : 'black' })}
        >
          {say(isHallDark ? 'speakerView.showHall' : 'speakerView.blackHall')}
        </button>
        {button('language', say('language'))}
      </div>
    </div>
  )
}

/** Keys reach the stage from its own window and from this one; from a third they are lost, and one click brings them back. */
function StageState({ stage, stageHref, say }: Pick<Props, 'stage' | 'stageHref' | 'say'>) {
  const hasFocus = useHasFocus()
  const isLost = stage !== null && !stage.hasFocus && !hasFocus
  const text = stage === null ? 'speakerView.alone' : 'speakerView.inStep'
  return (
    <div className="speaker__state">
      <div role="status">
        {isLost ? (
          <button type="button" className="stage-tool speaker__lost" onClick={bringStage}>
            {say('speakerView.noFocus')}
          </button>
        ) : (
          <p className="speaker__link">{say(text)}</p>
        )}
      </div>
      {stage === null && (
        <a className="stage-tool" href={stageHref} target={STAGE_WINDOW}>
          {say('speakerView.openStage')}
        </a>
      )}
    </div>
  )
}

/** Whether the network is there: said to the speaker, never to the hall. */
function NetworkDot({ say }: Pick<Props, 'say'>) {
  const isOnline = useIsOnline()
  return (
    <p className={`speaker__network speaker__network--${isOnline ? 'on' : 'off'}`}>
      {say(isOnline ? 'speakerView.online' : 'speakerView.offline')}
    </p>
  )
}

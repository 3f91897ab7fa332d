import { CONTRASTS, LOOKS } from '../layout/looks'
import type { StageFormat } from '../layout/canvas'
import type { StageAction } from '../show/actions'
import type { ShowState } from '../show/showState'
import type { StageKey, StageWords } from '../stageWords'
import { TestPicture } from './TestPicture'
import { useFocusInside } from './useFocusInside'
import './test-card.css'

interface Props {
  readonly state: ShowState
  readonly format: StageFormat
  readonly say: (key: StageKey, values?: Parameters<StageWords>[2]) => string
  readonly perform: (action: StageAction) => void
}

/** Edges, shades, borders and smallest type of the slides, to set the projector by; the look and the correction that suit it. */
export function TestCard({ state, format, say, perform }: Props) {
  const card = useFocusInside<HTMLDivElement>()
  return (
    <div
      ref={card}
      className="stage-card"
      role="dialog"
      aria-modal="true"
      aria-label={say('testCard.title')}
      tabIndex={-1}
    >
      <TestPicture look={state.look} format={format} />
      <div className="stage-card__words">
        <h2 id="stage-card-title" className="stage-card__title">
          {say('testCard.title')}
        </h2>
        <p>{say('testCard.edges')}</p>
        <p className="stage-card__shades">{say('testCard.classes')}</p>
        <p>{say('testCard.type')}</p>
        <div className="stage-card__choices">
          <div className="stage-card__group" role="group" aria-label={say('look')}>
            {LOOKS.map((look) => (
              <button
                key={look}
                type="button"
                className="stage-tool"
                aria-pressed={look === state.look}
                onClick={() => perform({ type: 'look', look })}
              >
                {say(`testCard.${look}`)}
              </button>
            ))}
          </div>
          {state.look === 'washed' && (
            <div className="stage-card__group" role="group" aria-label={say('testCard.contrast')}>
              <span aria-hidden="true">{say('testCard.contrast')}</span>
              {CONTRASTS.map((exponent, contrast) => (
                <button
                  key={exponent}
                  type="button"
                  className="stage-tool"
                  aria-label={say('testCard.contrastStep', { step: contrast + 1, of: CONTRASTS.length })}
                  aria-pressed={contrast === state.contrast}
                  onClick={() => perform({ type: 'contrast', contrast })}
                >
                  {contrast + 1}
                </button>
              ))}
            </div>
          )}
          <button type="button" className="stage-tool" onClick={() => perform({ type: 'escape' })}>
            {say('close')}
          </button>
        </div>
      </div>
    </div>
  )
}

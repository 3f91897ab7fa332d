import type { Slide } from '../../../domain/deck/slide'
import type { StageAction } from '../show/actions'
import { GRID_COLUMNS } from '../show/keyMap'
import type { ShowState } from '../show/showState'
import { StageSlide } from '../StageSlide'
import type { StageKey } from '../stageWords'
import { StagePanel } from './StagePanel'
import './grid-panel.css'

interface Props {
  readonly slides: readonly Slide[]
  /** Indexes of the scenes that are shown. */
  readonly visible: readonly number[]
  readonly state: ShowState
  readonly look: Omit<Parameters<typeof StageSlide>[0], 'slide' | 'step' | 'position' | 'lit'>
  readonly say: (key: StageKey) => string
  readonly perform: (action: StageAction) => void
}

/** Called when a scene comes under the cursor. */
function intoSight(scene: HTMLElement | null): void {
  scene?.scrollIntoView({ block: 'nearest' })
}

/** All scenes in little, each with its number. */
export function GridPanel({ slides, visible, state, look, say, perform }: Props) {
  return (
    <StagePanel title={say('gridTitle')} closeText={say('close')} onClose={() => perform({ type: 'escape' })}>
      <ol className="stage-grid" data-columns={GRID_COLUMNS}>
        {visible.map((scene, index) => {
          const slide = slides[scene]
          const isAt = scene === state.gridAt
          if (slide === undefined) return null
          return (
            <li key={scene}>
              <button
                ref={isAt ? intoSight : null}
                type="button"
                className="stage-grid__scene"
                aria-current={isAt ? 'true' : undefined}
                onClick={() => perform({ type: 'go', scene })}
              >
                <span className="stage-grid__slide" aria-hidden="true">
                  <StageSlide slide={slide} {...look} scale={1} />
                </span>
                <span className="stage-grid__title">
                  {index + 1}. {slide.title[state.language]}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </StagePanel>
  )
}

import type { Slide } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { regionNames } from '../layout/layoutSlide'
import { matchRegions } from '../show/matchRegions'
import type { ShowState } from '../show/showState'
import { askableScene } from '../show/useShow'
import type { StageKey } from '../stageWords'

interface Props {
  readonly slides: readonly Slide[]
  readonly state: ShowState
  readonly say: (key: StageKey) => string
  readonly onPick: (region: RegionId) => void
}

/** The letters typed so far, and the regions they may mean. */
export function QuestionPanel({ slides, state, say, onPick }: Props) {
  const typed = state.question?.typed ?? ''
  const slide = slides[askableScene(slides, state.scene) ?? -1]
  const names = slide === undefined ? new Map() : regionNames(slide)
  const matches = matchRegions(names, typed)
  return (
    <div className="stage-question" role="status">
      <p className="stage-question__typed">
        {typed}
        <span className="stage-question__caret" aria-hidden="true" />
      </p>
      {typed === '' && <p>{say('ask.prompt')}</p>}
      {typed !== '' && matches.length === 0 && <p>{say('ask.none')}</p>}
      {matches.length > 1 && (
        <ol className="stage-question__matches">
          {matches.slice(0, 9).map((region, at) => (
            <li key={region}>
              <button type="button" className="stage-tool" onClick={() => onPick(region)}>
                <kbd className="stage-key">{at + 1}</kbd> {names.get(region)?.[state.language] ?? region}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

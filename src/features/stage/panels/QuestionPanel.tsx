import { useMemo } from 'react'
import type { Slide } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { collator } from '../../../i18n/formats/sorting'
import { regionNames } from '../layout/layoutSlide'
import { matchRegions } from '../show/matchRegions'
import type { ShowState } from '../show/showState'
import { askableScene } from '../show/facts'
import type { StageKey, StageWords } from '../stageWords'
import { useFocusInside } from './useFocusInside'
import './question-panel.css'
import './stage-key.css'

interface Props {
  readonly slides: readonly Slide[]
  readonly state: ShowState
  readonly say: (key: StageKey, values?: Parameters<StageWords>[2]) => string
  readonly onPick: (region: RegionId) => void
  readonly onClose: () => void
}

/** Numbers that one key writes. */
const NUMBERED = 9

/** The letters typed so far and the regions they may mean; before the first letter all regions, for a finger or a pointer. */
export function QuestionPanel({ slides, state, say, onPick, onClose }: Props) {
  const panel = useFocusInside<HTMLDivElement>()
  const { language } = state
  const typed = state.question?.typed ?? ''
  const slide = slides[askableScene(slides, state.scene) ?? -1]
  const names = useMemo(() => (slide === undefined ? new Map() : regionNames(slide)), [slide])
  const compare = useMemo(() => collator(language), [language])
  const nameOf = (region: RegionId): string => names.get(region)?.[language] ?? region
  const matches =
    typed === ''
      ? [...names.keys()].toSorted((a, b) => compare(nameOf(a), nameOf(b)))
      : matchRegions(names, typed)
  return (
    <div
      ref={panel}
      className="stage-question"
      role="dialog"
      aria-modal="true"
      aria-label={say('question')}
      tabIndex={-1}
    >
      <div className="stage-question__head">
        <p className="stage-question__typed">
          {typed}
          <span className="stage-question__caret" aria-hidden="true" />
        </p>
        <button type="button" className="stage-tool" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <p>{matches.length === 0 ? say('ask.none') : say('ask.prompt')}</p>
      <ol className="stage-question__matches">
        {matches.map((region, at) => (
          <li key={region}>
            <button type="button" className="stage-tool" onClick={() => onPick(region)}>
              {typed !== '' && at < NUMBERED && <kbd className="stage-key">{at + 1}</kbd>}
              {nameOf(region)}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

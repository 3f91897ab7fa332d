import type { Slide } from '../../../domain/deck/slide'
import type { StageFormat } from '../layout/canvas'
import type { StageAction } from '../show/actions'
import type { ShowState } from '../show/showState'
import type { HeardKey } from '../show/useStageKeys'
import type { StageKey, StageWords } from '../stageWords'
import { DescribePanel } from './DescribePanel'
import { GridPanel } from './GridPanel'
import { HelpPanel } from './HelpPanel'
import { LearnKeysPanel } from './LearnKeysPanel'
import { TestCard } from './TestCard'

interface Props {
  readonly state: ShowState
  readonly slides: readonly Slide[]
  readonly slide: Slide
  /** Indexes of the scenes that are shown. */
  readonly visible: readonly number[]
  readonly heard: readonly HeardKey[]
  readonly format: StageFormat
  readonly look: Parameters<typeof GridPanel>[0]['look']
  readonly words: StageWords
  readonly say: (key: StageKey, values?: Parameters<StageWords>[2]) => string
  readonly perform: (action: StageAction) => void
}

/** The panel that lies over the slide, if any. */
export function ShowOverlay(props: Props) {
  const { state, slides, slide, visible, heard, format, look, words, say, perform } = props
  const close = () => perform({ type: 'escape' })
  switch (state.overlay) {
    case 'grid':
      return (
        <GridPanel slides={slides} visible={visible} state={state} look={look} say={say} perform={perform} />
      )
    case 'help':
      return <HelpPanel say={say} onClose={close} />
    case 'keys':
      return <LearnKeysPanel heard={heard} say={say} onClose={close} />
    case 'card':
      return <TestCard state={state} format={format} say={say} perform={perform} />
    case 'describe':
      return <DescribePanel slide={slide} state={state} words={words} say={say} onClose={close} />
    case null:
      return null
  }
}

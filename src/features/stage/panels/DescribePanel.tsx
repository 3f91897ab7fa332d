import type { Slide } from '../../../domain/deck/slide'
import { describeSlide } from '../describe/describeSlide'
import type { ShowState } from '../show/showState'
import type { StageKey, StageWords } from '../stageWords'
import { StagePanel } from './StagePanel'
import './describe-panel.css'

interface Props {
  readonly slide: Slide
  readonly state: ShowState
  readonly words: StageWords
  readonly say: (key: StageKey) => string
  readonly onClose: () => void
}

/** The slide in words, for who hears it and for who wants to read it in peace. */
export function DescribePanel({ slide, state, words, say, onClose }: Props) {
  const { lead, parts, foot } = describeSlide(slide, state.step, state.language, words)
  return (
    <StagePanel title={say('describe.title')} closeText={say('close')} onClose={onClose}>
      <div className="stage-description">
        <h3>{slide.title[state.language]}</h3>
        {lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {parts.map(({ heading, lines }) => (
          <section key={`${heading} ${lines[0]}`}>
            {heading !== '' && <h4>{heading}</h4>}
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        {foot.map((line) => (
          <p key={line} className="stage-description__foot">
            {line}
          </p>
        ))}
      </div>
    </StagePanel>
  )
}

import type { ReactNode } from 'react'
import type { Slide } from '../../../domain/deck/slide'
import { StageSlide } from '../StageSlide'
import type { StageKey } from '../stageWords'

interface Props {
  readonly slide: Slide | undefined
  readonly next: Slide | undefined
  readonly step: number | null
  /** "3 / 7" */
  readonly position: string
  readonly isHallDark: boolean
  readonly look: Omit<Parameters<typeof StageSlide>[0], 'slide' | 'step'>
  readonly say: (key: StageKey) => string
}

/** The scene that the hall sees, and the one that comes after it. */
export function SpeakerSlides({ slide, next, step, position, isHallDark, look, say }: Props) {
  return (
    <div className="speaker__slides">
      <Sight title={say('speakerView.now')} more={position} className="speaker__now">
        {slide !== undefined && <StageSlide slide={slide} {...look} step={step} />}
        {isHallDark && <p className="speaker__dark">{say('speakerView.hallIsDark')}</p>}
      </Sight>
      <Sight
        title={say('speakerView.next')}
        className="speaker__next"
        under={next === undefined ? null : next.title[look.language]}
      >
        {next === undefined ? (
          <p className="speaker__last">{say('speakerView.last')}</p>
        ) : (
          <StageSlide slide={next} {...look} />
        )}
      </Sight>
    </div>
  )
}

interface SightProps {
  readonly title: string
  readonly more?: string
  readonly className: string
  readonly under?: string | null
  readonly children: ReactNode
}

function Sight({ title, more, className, under = null, children }: SightProps) {
  return (
    <section aria-label={title} className={className}>
      <h2 className="speaker__heading">
        {title}
        {more !== undefined && ` · ${more}`}
      </h2>
      <div className="speaker__slide">{children}</div>
      {under !== null && <p className="speaker__next-title">{under}</p>}
    </section>
  )
}

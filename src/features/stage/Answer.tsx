import { useMemo } from 'react'
import type { Slide } from '../../domain/deck/slide'
import type { RegionId } from '../../domain/region'
import { AskedSlide } from './AskedSlide'
import { yearsOf, type AskedYear } from './layout/askedCourse'
import { frameAt } from './layout/regionsLayout'
import type { ShowState } from './show/showState'
import { askableScene } from './show/facts'
import { askedWordsOf, type StageWords } from './stageWords'

interface Props {
  readonly state: ShowState
  readonly slides: readonly Slide[]
  readonly words: StageWords
  /** Years of a region where the slide itself holds only one period. */
  readonly asked: ((scene: number, region: RegionId) => readonly AskedYear[]) | undefined
  readonly look: Omit<Parameters<typeof AskedSlide>[0], 'slide' | 'region' | 'years' | 'words' | 'step'>
  readonly onClick: () => void
}

/** The answer to a question from the hall, over the slide it was asked on. */
export function Answer({ state, slides, words, asked, look, onClick }: Props) {
  const region = state.question?.region ?? null
  const askedWords = useMemo(() => askedWordsOf(words), [words])
  const at = askableScene(slides, state.scene)
  const slide = at === null ? undefined : slides[at]
  const step = at === state.scene ? state.step : null
  const years = useMemo(() => {
    if (region === null || at === null || slide?.body.kind !== 'regions') return []
    const own = yearsOf(slide.body, region, frameAt(slide.body, step))
    return own.length > 1 || asked === undefined ? own : asked(at, region)
  }, [region, at, slide, step, asked])
  if (region === null || slide === undefined) return null
  return (
    <div className="stage__answer" onPointerUp={onClick}>
      <AskedSlide {...look} slide={slide} region={region} years={years} words={askedWords} step={step} />
    </div>
  )
}

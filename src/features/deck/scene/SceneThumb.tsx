import { memo } from 'react'
import type { Slide } from '../../../domain/deck/slide'
import type { Language } from '../../../domain/region'
import { ErrorBoundary } from '../../../ui/ErrorBoundary'
import type { DrawSlide } from '../drawSlide'
import './scene-thumb.css'

interface Props {
  readonly slide: Slide | null
  readonly language: Language
  readonly draw: DrawSlide
}

/** A small picture of a scene; the words beside it say what it is. */
export const SceneThumb = memo(function SceneThumb({ slide, language, draw }: Props) {
  return (
    <div className="scene-thumb" aria-hidden="true">
      {slide !== null && <ErrorBoundary fallback={() => null}>{draw(slide, language)}</ErrorBoundary>}
    </div>
  )
})

import type { ReactNode } from 'react'
import type { Slide } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'

/** Draws a slide as the stage does; the page lends it, since one feature does not know another. */
export type DrawSlide = (slide: Slide, language: Language) => ReactNode

import { expect, test } from 'vitest'
import type { Slide } from '../../../src/domain/deck/slide'
import { sceneDocument } from '../../../src/features/slideFiles/picture/scenePicture'
import { layoutSlide } from '../../../src/features/stage/layout/layoutSlide'
import { StageSlide } from '../../../src/features/stage/StageSlide'
import { withoutControls } from '../../../src/ui/files/svgText'
import { SLIDES } from './fixtures'

const LANGUAGES = ['kk', 'ru', 'en'] as const
const measure = (text: string, size: number) => text.length * size * 0.55

/** A text in an XML document: half a character and controls have no place there. */
const asWritten = (text: string) => withoutControls(text).replaceAll(/\p{Surrogate}/gu, '\ufffd')

/** A played scene is drawn at its end. */
const endOf = ({ body }: Slide) => (body.kind === 'regions' ? body.frames.length - 1 : null)

test.each(LANGUAGES)('a picture says in %s what the stage says, figure by figure', (language) => {
  let figures = 0
  for (const slide of SLIDES) {
    const look = { format: 'wide', look: 'light', measure, map: null } as const
    const drawing = <StageSlide slide={slide} language={language} step={endOf(slide)} {...look} />
    const svg = sceneDocument({ slide, language, drawing, address: '' }, '')
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    // A thin space before the marks of a figure is only of the drawing.
    const drawn = [...parsed.querySelectorAll('text')].map((text) => text.textContent.replace('\u2009', ''))
    const { texts } = layoutSlide(slide, { ...look, scale: 1, position: null, step: endOf(slide) })
    const said = texts.flatMap(({ lines }) => lines[language].map((text) => asWritten(text)))
    const isWritten = (text: string) => text !== ''
    expect(drawn.filter(isWritten).toSorted()).toEqual(said.filter(isWritten).toSorted())
    figures += texts.filter(({ figure }) => figure !== undefined).length
  }
  expect(figures).toBeGreaterThan(100)
})

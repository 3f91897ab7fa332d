import type PptxGenJS from 'pptxgenjs'
import { titleBox, wordsTitleBox, type PageSize } from './frame'
import { COLOUR } from './look'
import type { Box } from './page'

/** Names of the layouts: a scene, and a scene of words. */
export const SCENE = 'Scene'
export const WORDS = 'Words'

/** The two layouts of the slides, each with its place for the title. */
export function defineMasters(pptx: PptxGenJS, size: PageSize): void {
  const placeholder = (box: Box, valign: 'top' | 'bottom') => ({
    placeholder: {
      options: { name: 'title', type: 'title' as const, ...box, margin: 0, align: 'left' as const, valign },
      text: '',
    },
  })
  pptx.defineSlideMaster({
    title: SCENE,
    background: { color: COLOUR.white },
    objects: [placeholder(titleBox(size), 'top')],
  })
  pptx.defineSlideMaster({
    title: WORDS,
    background: { color: COLOUR.brand },
    objects: [placeholder(wordsTitleBox(size), 'bottom')],
  })
}

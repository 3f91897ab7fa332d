import type { Scene } from '../../domain/deck/deck'
import type { StageText, WordsBody } from '../../domain/deck/slide'
import { NO_TEXT, type Draft } from './draft'
import type { SlideData } from './slideData'
import { inAll, localInAll } from './speakers'

/** What a scene of words is called while nobody has written a title. */
function usualTitle(layout: WordsBody['layout'], { catalogue, speakers }: SlideData): StageText {
  switch (layout) {
    case 'title':
      return localInAll(speakers, catalogue.programme.name)
    case 'section':
      return inAll(speakers, ({ t }) => t('slides')('section'))
    case 'closing':
      return inAll(speakers, ({ t }) => t('slides')('closing'))
  }
}

/** Title, section or closing scene: what is said stands in the scene itself. */
export function wordsDraft({ title }: Scene, layout: WordsBody['layout'], data: SlideData): Draft {
  const isWritten = Object.values(title).some((text) => text.trim() !== '')
  return {
    // A title that is written in one language is lent to the others; only without any the usual one stands in.
    title: isWritten ? NO_TEXT : usualTitle(layout, data),
    subtitle: NO_TEXT,
    body: { kind: 'words', layout },
    figures: [],
    cautions: [],
  }
}

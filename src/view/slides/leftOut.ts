import type { StageText } from '../../domain/deck/slide'
import { inAll, type Speakers } from './speakers'

/** What is said of things that find no room on a slide; the drawing puts their number in the place of `{n}`. */
export const leftOutText = (of: 'indicators' | 'regions', speakers: Speakers): StageText =>
  inAll(speakers, ({ t }) => t('slides')(`leftOut.${of}`, { number: '{n}' }))

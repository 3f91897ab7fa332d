import { withoutControls } from '../../../ui/files/svgText'

/** Halves of a character, marks that turn the writing direction of what follows, and hyphens that PowerPoint shows. */
const HARMFUL = /[\p{Surrogate}\u202a-\u202e\u2066-\u2069\u00ad]/gu

/** A text for a part of a presentation: nothing that XML forbids and nothing that reaches beyond the text. */
export const cleanText = (text: string): string => withoutControls(text).replaceAll(HARMFUL, '')

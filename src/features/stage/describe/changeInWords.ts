import type { SlideChange } from '../../../domain/deck/slide'
import type { Speaking } from './describeBody'

/** "growth: 10.0 % in a year": what the arrow says, said. */
export function changeInWords({ text, direction }: SlideChange, { language, say }: Speaking): string {
  const change = text[language]
  if (direction === 'up') return say('describe.up', { change })
  return direction === 'down' ? say('describe.down', { change }) : change
}

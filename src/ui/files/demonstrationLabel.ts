import { tag, textLine } from './svgText'

/** The label of demonstration data stands inside the picture, at its upper right, so that it travels with it. */
export function demonstrationLabel(text: string, pictureWidth: number): string {
  if (text === '') return ''
  const width = text.length * 10 + 36
  const x = pictureWidth - 32 - width
  return (
    tag('rect', { x, y: 16, width, height: 34, rx: 17, fill: '#fdf0d3', stroke: '#e8c878' }) +
    textLine(text, {
      x: x + width / 2,
      y: 38,
      'font-size': 15,
      'font-weight': 700,
      fill: '#7a4b00',
      'text-anchor': 'middle',
    })
  )
}

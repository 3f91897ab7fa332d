import { addSvg, find, text } from './dom'

const WIDTH = 320
const HEIGHT = 80

/** The national line: drawn once an indicator, its mark and figure moved at each step. */
export function makeNationalLine(): (
  national: readonly (number | null)[],
  at: number,
  isNewIndicator: boolean,
  format: (value: number | null) => string,
) => void {
  const figure = find('#national', SVGSVGElement)
  figure.setAttribute('viewBox', `-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`)
  const line = addSvg('path', { class: 'line' }, figure)
  const dot = addSvg('circle', { r: '4' }, figure)
  const value = text(find('#national-value', HTMLElement))
  let points: readonly (readonly [number, number] | null)[] = []

  const draw = (national: readonly (number | null)[]) => {
    const present = national.filter((one) => one !== null)
    const low = Math.min(...present)
    const range = Math.max(...present) - low || 1
    const step = WIDTH / Math.max(1, national.length - 1)
    points = national.map((one, index) =>
      one === null ? null : [index * step, HEIGHT - ((one - low) / range) * HEIGHT],
    )
    const parts = points.map((point, index) =>
      point === null
        ? ''
        : `${(points[index - 1] ?? null) === null ? 'M' : 'L'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`,
    )
    line.setAttribute('d', parts.join(''))
  }
  return (national, at, isNewIndicator, format) => {
    if (isNewIndicator) draw(national)
    const point = points[at] ?? null
    dot.setAttribute('visibility', point === null ? 'hidden' : 'visible')
    if (point !== null) dot.setAttribute('transform', `translate(${point[0]} ${point[1]})`)
    value(format(national[at] ?? null))
  }
}

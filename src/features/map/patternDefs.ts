import { ABSENCE_MARKS, PATTERN_LINES, patternId } from '../../view/patterns'

const SVG = 'http://www.w3.org/2000/svg'

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

/** `<defs>` with the four patterns, for an SVG that Leaflet owns. */
export function patternDefs(scope: string): SVGElement {
  const defs = element('defs', {})
  for (const mark of ABSENCE_MARKS) {
    const pattern = element('pattern', {
      id: patternId(scope, mark),
      width: '8',
      height: '8',
      patternUnits: 'userSpaceOnUse',
    })
    pattern.append(
      element('rect', { width: '8', height: '8', class: 'pattern__ground' }),
      element('path', { d: PATTERN_LINES[mark], class: `pattern__lines pattern__lines--${mark}` }),
    )
    defs.append(pattern)
  }
  return defs
}

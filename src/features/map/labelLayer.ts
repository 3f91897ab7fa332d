import { inkOn } from '../../domain/palette'
import type { RegionId } from '../../domain/region'
import type { PlacedLabel } from '../../view/placeLabels'

const SVG = 'http://www.w3.org/2000/svg'
const LINE = 1.2
/** From the middle of a line to its baseline, in heights of the letter. */
const BASELINE = 0.36

/** A placed label with what it stands on. */
export interface DrawnLabel extends PlacedLabel {
  /** Colour of the class under the label; null over a pattern, a circle or the page. */
  readonly fill: string | null
  readonly isAbsent: boolean
}

export interface LabelLayer {
  /** Draws these labels and no others; `shift` is the map's own origin, px. */
  readonly draw: (labels: readonly DrawnLabel[], fontSize: number, shift: { x: number; y: number }) => void
  readonly remove: () => void
}

function write(text: SVGTextElement, label: DrawnLabel, fontSize: number, shift: { x: number; y: number }) {
  text.setAttribute('font-size', String(fontSize))
  text.setAttribute('text-anchor', label.anchor)
  if (label.isOverFill && label.fill !== null) text.setAttribute('fill', inkOn(label.fill))
  else text.removeAttribute('fill')
  text.classList.toggle('region-map__label--halo', label.isOverFill && label.fill === null)
  text.classList.toggle('region-map__label--absent', label.isAbsent)
  label.lines.forEach((line, i) => {
    const span = text.children[i] ?? text.appendChild(document.createElementNS(SVG, 'tspan'))
    const middle = label.y + shift.y + (i - (label.lines.length - 1) / 2) * fontSize * LINE
    if (span.textContent !== line) span.textContent = line
    span.setAttribute('x', String(label.x + shift.x))
    span.setAttribute('y', String(middle + fontSize * BASELINE))
    span.classList.toggle('region-map__value', i > 0)
  })
  while (text.children.length > label.lines.length) text.lastElementChild?.remove()
}

/** A layer of texts over the regions. A text is touched only when it says or stands otherwise than before. */
export function makeLabelLayer(svg: SVGElement): LabelLayer {
  const layer = document.createElementNS(SVG, 'g')
  layer.setAttribute('class', 'region-map__labels')
  layer.setAttribute('aria-hidden', 'true')
  svg.append(layer)
  const drawn = new Map<RegionId, { readonly text: SVGTextElement; key: string }>()
  return {
    draw(labels, fontSize, shift) {
      const current = new Set(labels.map((label) => label.region))
      for (const [region, { text }] of drawn) {
        if (current.has(region)) continue
        text.remove()
        drawn.delete(region)
      }
      for (const label of labels) {
        const key = JSON.stringify([label, fontSize, shift.x, shift.y])
        let known = drawn.get(label.region)
        if (known?.key === key) continue
        if (known === undefined) {
          known = { text: layer.appendChild(document.createElementNS(SVG, 'text')), key }
          drawn.set(label.region, known)
        }
        known.key = key
        write(known.text, label, fontSize, shift)
      }
    },
    remove: () => layer.remove(),
  }
}

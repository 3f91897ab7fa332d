import { startControls, type Choice } from './controls'
import {
  bordersOf,
  colourOf,
  fetchJson,
  formatOf,
  nationalOf,
  rankingOf,
  type BenchData,
  type BenchShapes,
} from './data'
import { addSvg, find, text } from './dom'
import { makeNationalLine } from './nationalLine'
import { makeRanking } from './rankingBars'
import { makeValueTable } from './valueTable'

/** The map page in hand-written SVG: every element is made once, and a step writes only what has changed. */
const [data, { viewBox, shapes }] = await Promise.all([
  fetchJson<BenchData>('data.json'),
  fetchJson<BenchShapes>('shapes.json'),
])

const map = find('#map', SVGSVGElement)
map.setAttribute('viewBox', viewBox)
const regions = data.regions.map((region) => {
  const shape = shapes.find(({ id }) => id === region.id)
  const path = addSvg('path', { 'data-region': region.id, d: shape?.d ?? '' }, map)
  return { region, path, label: shape?.label ?? [0, 0], colour: '', spoken: '' }
})
// In a division of many regions no label fits.
const labels = (regions.length > 50 ? [] : regions).map(({ region, label: [x, y] }) => {
  addSvg('text', { x: String(x), y: String(y) }, map).textContent = region.shortName
  return text(addSvg('text', { x: String(x), y: String(y + 52), class: 'value' }, map))
})
const showRanking = makeRanking(data)
const showLine = makeNationalLine()
const showTable = makeValueTable(data)

let now: Choice | undefined
let borders: readonly number[] = []
let national: readonly (number | null)[] = []

function paintMap({ indicator, at }: Choice, format: (value: number | null | undefined) => string): void {
  for (const [row, shape] of regions.entries()) {
    const value = indicator.values[row]?.[at]
    const colour = colourOf(value, borders)
    if (shape.colour !== colour) {
      shape.colour = colour
      shape.path.style.setProperty('fill', colour)
    }
    const shown = format(value)
    labels[row]?.(shown)
    const spoken = `${shape.region.name}: ${shown} ${indicator.unit}`
    if (shape.spoken !== spoken) {
      shape.spoken = spoken
      shape.path.setAttribute('aria-label', spoken)
    }
  }
}

startControls(data, (choice, isNewIndicator) => {
  now = choice
  const { indicator, at } = choice
  const format = formatOf(indicator)
  if (isNewIndicator) {
    borders = bordersOf(indicator)
    national = nationalOf(indicator)
  }
  paintMap(choice, format)
  showRanking(choice, borders, format)
  showLine(national, at, isNewIndicator, format)
  showTable(choice)
})
find('main', HTMLElement).setAttribute('aria-busy', 'false')

const tip = find('[role=tooltip]', HTMLElement)
const tipName = text(find('#tip-name', HTMLElement))
const tipText = text(find('#tip-text', HTMLElement))
map.addEventListener('pointerover', ({ target, clientX, clientY }) => {
  const row = regions.findIndex(({ path }) => path === target)
  const region = data.regions[row]
  if (region === undefined || now === undefined) return
  const { indicator, at } = now
  const place = rankingOf(indicator, at).indexOf(row) + 1
  tipName(region.name)
  tipText(`${formatOf(indicator)(indicator.values[row]?.[at])} ${indicator.unit}, place ${place}`)
  tip.hidden = false
  tip.style.setProperty('transform', `translate(${clientX + 14}px, ${clientY + 14}px)`)
})
map.addEventListener('pointerleave', () => {
  tip.hidden = true
})

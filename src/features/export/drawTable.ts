import type { ExportInput } from './exportInput'
import { tag, textLine } from '../../ui/files/svgText'

const TOP = 150
const ROW = 40
const X = { place: 110, region: 150, value: 760, change: 960, notes: 1000 } as const

/** The table of figures in the order of the ranking. */
export function drawTable({ model, texts }: ExportInput): string {
  const head = { 'font-size': 18, 'font-weight': 700, y: TOP }
  const titles = [
    textLine(texts.columns.place, { ...head, x: X.place, 'text-anchor': 'end' }),
    textLine(texts.columns.region, { ...head, x: X.region }),
    textLine(texts.columns.value, { ...head, x: X.value, 'text-anchor': 'end' }),
    textLine(texts.columns.change, { ...head, x: X.change, 'text-anchor': 'end' }),
    textLine(texts.columns.notes, { ...head, x: X.notes }),
  ]
  const rows = model.crossSection.order.map((id, i) => {
    const own = texts.regions.get(id)
    const y = TOP + (i + 1) * ROW
    const cell = { y, 'font-size': 20 }
    return own === undefined
      ? ''
      : [
          tag('line', { x1: 48, x2: 1552, y1: y + 12, y2: y + 12, stroke: '#e1e8e7' }),
          textLine(own.place === '' ? '–' : own.place, { ...cell, x: X.place, 'text-anchor': 'end' }),
          textLine(own.name, { ...cell, x: X.region }),
          textLine(own.value === '' ? '–' : own.value, {
            ...cell,
            x: X.value,
            'text-anchor': 'end',
            'font-weight': 700,
          }),
          textLine(own.change === '' ? '–' : own.change, { ...cell, x: X.change, 'text-anchor': 'end' }),
          textLine(own.notes, { ...cell, x: X.notes, fill: '#40565e' }),
        ].join('')
  })
  return [...titles, ...rows].join('')
}

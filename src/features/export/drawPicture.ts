import { ABSENCE_MARKS, PATTERN_LINES, patternId } from '../../view/patterns'
import { drawMap } from './drawMap'
import { drawTable } from './drawTable'
import { drawTiles } from './drawTiles'
import type { ExportInput } from './exportInput'
import { demonstrationLabel } from '../../ui/files/demonstrationLabel'
import { paper, svgDocument } from '../../ui/files/svgDocument'
import { sentences } from '../../i18n/sentences'
import { tag, textLine, wrapText } from '../../ui/files/svgText'

/** Size of the picture, px of the drawing. */
export const PICTURE = { width: 1600, height: 1000 } as const

const GREY = '#40565e'
const LEGEND_TOP = 842

/**
 * The picture of the view as an SVG document, drawn from data: title, period, unit, map (or tiles, or table), legend with
 * counts, regions without a value, source, date, demonstration label, a sentence as alternative text, and the address.
 */
export function drawPicture(input: ExportInput): string {
  const { model, texts, language, address } = input
  const { kind } = model.selection
  const body =
    kind === 'table'
      ? drawTable(input)
      : kind === 'tiles' || input.boundaries === null
        ? drawTiles(input)
        : drawMap(input, input.boundaries)
  return svgDocument(
    {
      ...PICTURE,
      language,
      title: `${texts.title}, ${texts.period}`,
      description: sentences([texts.title, texts.period, texts.summary, texts.demonstration]),
      mark: { address, datasetVersion: model.catalogue.dataset.version },
    },
    [patterns(), paper(PICTURE), heading(input), body, kind === 'table' ? '' : legend(input), footer(input)],
  )
}

function patterns(): string {
  const each = ABSENCE_MARKS.map((mark) =>
    tag(
      'pattern',
      { id: patternId('file', mark), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      tag('rect', { width: 8, height: 8, fill: '#eef1f0' }) +
        tag('path', {
          d: PATTERN_LINES[mark] === '' ? 'M0,0' : PATTERN_LINES[mark],
          fill: 'none',
          stroke: '#5c7077',
          'stroke-width': mark === 'incomparable' ? 2.6 : 1.4,
          'stroke-linecap': 'round',
        }),
    ),
  )
  return tag('defs', {}, each.join(''))
}

function heading({ texts }: ExportInput): string {
  const title = wrapText(texts.title, 68).slice(0, 2)
  const start = title.length === 1 ? 66 : 52
  const national = texts.national === '' ? '' : ` · ${texts.country}: ${texts.national}`
  return [
    ...title.map((line, i) =>
      textLine(line, { x: 48, y: start + i * 44, 'font-size': 38, 'font-weight': 700 }),
    ),
    textLine(`${texts.period} · ${texts.unit}${national}`, {
      x: 48,
      y: start + title.length * 44 - 4,
      'font-size': 24,
      fill: GREY,
    }),
    demonstrationLabel(texts.demonstration, PICTURE.width),
  ].join('')
}

function legend({ model, texts }: ExportInput): string {
  const width = Math.min(230, 1100 / Math.max(1, texts.legend.length))
  const classes = texts.legend.map((range, i) => {
    const x = 48 + i * width
    return (
      tag('rect', {
        x,
        y: LEGEND_TOP,
        width: width - 4,
        height: 20,
        fill: model.colours[i] ?? '#ffffff',
        stroke: '#7d9198',
      }) +
      textLine(range, { x, y: LEGEND_TOP + 42, 'font-size': 18 }) +
      textLine(`(${model.crossSection.classCounts[i] ?? 0})`, {
        x: x + width - 12,
        y: LEGEND_TOP + 42,
        'font-size': 18,
        fill: GREY,
        'text-anchor': 'end',
      })
    )
  })
  const absent = texts.absentGroups.map(({ mark, text }, i) => {
    const y = LEGEND_TOP + 58 + i * 24
    return (
      tag('rect', {
        x: 48,
        y,
        width: 34,
        height: 16,
        fill: `url(#${patternId('file', mark)})`,
        stroke: '#7d9198',
      }) + textLine(wrapText(text, 140)[0] ?? '', { x: 92, y: y + 14, 'font-size': 16 })
    )
  })
  const notes = texts.notes.map((note, i) =>
    textLine(note, { x: 48, y: LEGEND_TOP + 72 + (absent.length + i) * 24, 'font-size': 16, fill: GREY }),
  )
  return [...classes, ...absent, ...notes].join('')
}

function footer({ texts, model }: ExportInput): string {
  const { dataset } = model.catalogue
  return [
    textLine(`${texts.reported}. ${texts.source}, ${texts.asOf} (${dataset.version}).`, {
      x: 48,
      y: 962,
      'font-size': 16,
      fill: GREY,
    }),
    textLine(`${texts.boundaries}. Birlik`, { x: 48, y: 984, 'font-size': 14, fill: GREY }),
  ].join('')
}

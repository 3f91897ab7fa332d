import { DRAW } from '../../../ui/drawing'
import type { Picture } from '../../../ui/files/picture'
import { textMeasure } from '../../../ui/textMeasure'
import { notesOf } from './breakdownSheets'
import { PartsDrawing } from './PartsDrawing'
import { mostShare, partsLabels, placeText } from './partsLabels'
import { partsLayout, PARTS } from './partsLayout'
import type { PartsModel } from './partRows'
import { partsSentence } from './partsSentence'
import type { Speech } from './useSpeech'

/** Sizes of the drawing, in its own units: of a breakdown by itself, and of two beside each other. */
const ALONE = 640
const BESIDE = 400
const TITLE = 16
const HEAD = 30
const GAP = 30

/** Breakdowns one under another, each in the shorter of two columns. */
function placed(models: readonly PartsModel[]) {
  const measure = textMeasure(PARTS.name)
  const ends = models.length > 1 ? [0, 0] : [0]
  const own = models.length > 1 ? BESIDE : ALONE
  const blocks = models.map((model) => {
    const layout = partsLayout(model.rows, own, measure)
    const column = ends.indexOf(Math.min(...ends))
    const top = ends[column] ?? 0
    ends[column] = top + HEAD + layout.height + GAP
    return { model, layout, left: column * (own + GAP), top }
  })
  return { blocks, width: ends.length * (own + GAP) - GAP, height: Math.max(...ends) - GAP }
}

/** The bars of all breakdowns of an indicator, for a file. */
export function breakdownsPicture(models: readonly PartsModel[], speech: Speech): Picture {
  const { t, words } = speech
  const [first] = models
  const { blocks, width, height } = placed(models)
  const nameOf = ({ breakdown }: PartsModel) => words.local(breakdown.name).text
  return {
    title: first === undefined ? '' : words.local(first.indicator.name).text,
    subtitle:
      first === undefined
        ? ''
        : `${t('title')}: ${placeText(first.place, speech)}, ${words.local(first.indicator.unitName).text}`,
    summary: models.map((model) => `${nameOf(model)}: ${partsSentence(model, speech)}`).join(' '),
    notes: notesOf(models, speech),
    width,
    height,
    drawing: blocks.map(({ model, layout, left, top }) => (
      <g key={model.breakdown.id} transform={`translate(${left} ${top})`}>
        <text y={TITLE} fontSize={TITLE} fontWeight="700" fill={DRAW.ink}>
          {nameOf(model)}
        </text>
        <g transform={`translate(0 ${HEAD})`}>
          <PartsDrawing
            model={model}
            layout={layout}
            scope={`file-part-${model.breakdown.id}`}
            labels={partsLabels(model, speech)}
            most={mostShare(model)}
          />
        </g>
      </g>
    )),
  }
}

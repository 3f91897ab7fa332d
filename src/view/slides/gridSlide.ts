import { sameText, type GridBody, type SlideCell } from '../../domain/deck/slide'
import type { RegionId } from '../../domain/region'
import { cellFace } from '../compare/cellFace'
import type { CompareModel } from '../compare/compareModel'
import type { MatrixColumn } from '../compare/matrixColumns'
import { matrixOf, type Matrix } from '../compare/matrixOf'
import { seriesKey } from '../seriesKey'
import { cautionsOf } from './cautions'
import { goneDraft, MOST_FIGURES, type Draft, type KeyFigure } from './draft'
import { leftOutText } from './leftOut'
import { absenceOf, slideRegion } from './painted'
import { titleOf } from './proposeTitle'
import type { Site } from './site'
import { inAll, localInAll, type Speakers } from './speakers'

function cellOf(column: MatrixColumn, region: RegionId, speakers: Speakers): SlideCell {
  const figure = column.figures.get(region)
  const value = figure?.value ?? null
  const face = cellFace(column, region, speakers.kk.words, speakers.kk.t('matrix'))
  return {
    key: seriesKey(column.series, column.period, region),
    value,
    // Cells are many: the rest of a face is the same in every language and worked out once.
    text:
      value === null
        ? sameText(face.text)
        : inAll(speakers, ({ words: { figureText } }) =>
            figureText.valueNumber(value, column.indicator, column.series.normalisation),
          ),
    absence: absenceOf(value, figure?.absence ?? null),
    step: face.step,
    marks: face.marks,
  }
}

/** Unit of a column, with the year of an annual indicator among quarterly ones. */
const unitOf = ({ indicator, series, period }: MatrixColumn, speakers: Speakers) =>
  inAll(speakers, ({ words: { figureText, formats } }) => {
    const unit = figureText.unit(indicator, series.normalisation)
    return indicator.frequency === 'year' ? `${unit}, ${formats.period(period, 'short')}` : unit
  })

function bodyOf({ regionOf, speakers }: Site, { columns, rows }: Matrix): GridBody {
  const isNeutral = columns.every((column) => column.isNeutral)
  return {
    kind: 'grid',
    columns: columns.map((column) => ({
      id: column.indicator.id,
      name: localInAll(speakers, column.indicator.name),
      unit: unitOf(column, speakers),
      isNeutral: column.isNeutral,
    })),
    rows: rows.flatMap((id) => {
      const region = regionOf(id)
      return region === undefined
        ? []
        : [
            {
              region: slideRegion(region, speakers),
              cells: columns.map((column) => cellOf(column, id, speakers)),
            },
          ]
    }),
    scale: isNeutral
      ? [
          inAll(speakers, ({ t }) => t('slides')('belowMean')),
          inAll(speakers, ({ t }) => t('slides')('aboveMean')),
        ]
      : [inAll(speakers, ({ t }) => t('matrix')('worse')), inAll(speakers, ({ t }) => t('matrix')('better'))],
    leftOut: { columns: leftOutText('indicators', speakers), rows: leftOutText('regions', speakers) },
  }
}

/** The first and the last row, column by column: where a comparison begins and ends. */
function keyFigures({ rows, columns }: GridBody, speakers: Speakers): readonly KeyFigure[] {
  const ends = [rows[0], rows.at(-1)].flatMap((row) => row ?? [])
  const figures = columns.flatMap((column, i) =>
    ends.flatMap(({ region, cells }) => {
      const cell = cells[i]
      if (cell === undefined) return []
      const { key, value, text, absence } = cell
      const label = inAll(speakers, ({ language }) => `${region.name[language]}: ${column.name[language]}`)
      return [{ key, value, text, absence, label }]
    }),
  )
  return figures.slice(0, MOST_FIGURES)
}

/** All regions by all compared indicators, in the order of the address. */
export function gridDraft(site: Site, model: CompareModel): Draft {
  const { speakers, parsed, data } = site
  const title = titleOf(parsed, data.catalogue, speakers)
  const matrix = matrixOf(model)
  if (matrix.columns.length === 0) {
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('slides')('gone.figures')),
    )
  }
  const body = bodyOf(site, matrix)
  return {
    title,
    subtitle: inAll(speakers, ({ words }) =>
      words.formats.span(model.series.period, model.view.span, 'long'),
    ),
    body,
    figures: keyFigures(body, speakers),
    cautions: cautionsOf(matrix.columns.flatMap(({ figures }) => [...figures.values()])),
  }
}

import type { SlideFavour, SlideFigure, StageText, TableBody } from '../../domain/deck/slide'
import { MOST_FIGURES, type KeyFigure } from './draft'
import { inAll, type Speakers } from './speakers'

/** A cell of a table. */
export type Cell = TableBody['rows'][number]['cells'][number]

/** A figure as a cell. */
export const cell = (figure: SlideFigure, favour: SlideFavour = 'neutral'): Cell => ({ ...figure, favour })

/** A cell of words, or of a number that is no observation. */
export const otherCell = (
  key: string,
  value: number | null,
  text: StageText,
  favour: SlideFavour = 'neutral',
) => cell({ key, value, text, absence: null }, favour)

const labelled = (head: StageText, heading: StageText | undefined, speakers: Speakers): StageText =>
  inAll(speakers, ({ language }) => `${head[language]}: ${heading?.[language] ?? ''}`)

/** The cells that are observations, row by row. */
export function keyFigures({ rows, headings }: TableBody, speakers: Speakers): readonly KeyFigure[] {
  const figures = rows.flatMap(({ head, cells }) =>
    cells.flatMap(({ key, value, text, absence }, i): KeyFigure[] =>
      key.split('|').length < 5
        ? []
        : [{ key, value, text, absence, label: labelled(head, headings[i + 1], speakers) }],
    ),
  )
  return figures.slice(0, MOST_FIGURES)
}

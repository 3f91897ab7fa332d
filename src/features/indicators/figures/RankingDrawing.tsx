import type { RegionFigure } from '../../../domain/crossSection'
import { DRAW } from '../../../ui/drawing'
import type { IndicatorModel } from '../indicatorModel'
import { placeText } from './placeText'

interface Props {
  readonly model: IndicatorModel
  readonly nameOf: (region: string) => string
  /** The value with its mark, or why there is none. */
  readonly valueOf: (figure: RegionFigure) => string
}

/** Size of the drawing, units. */
export const RANKING = { width: 330, row: 18 } as const
const NAME = 24
const BAR = { from: 166, to: 258 } as const
const TEXT = { fontSize: 11, fill: DRAW.ink } as const

/** The regions in the order of the ranking, for a file: place, name, bar in the colour of the map, value. */
export function RankingDrawing({ model, nameOf, valueOf }: Props) {
  const { section, figureOf, colours } = model
  const figures = section.order.flatMap((id) => figureOf(id) ?? [])
  const max = Math.max(0, ...figures.map(({ value }) => value ?? 0))
  const lengthOf = (value: number) => (max === 0 ? 1 : Math.max(1, ((BAR.to - BAR.from) * value) / max))
  return (
    <g>
      {figures.map((figure, i) => (
        <g key={figure.region} transform={`translate(0 ${i * RANKING.row})`}>
          <text x="0" y="12" {...TEXT} fill={DRAW.ink3}>
            {placeText(figure)}
          </text>
          <text x={NAME} y="12" {...TEXT}>
            {nameOf(figure.region)}
            {figure.isOtherRule ? ' ≠' : ''}
          </text>
          {figure.value !== null && (
            <rect
              x={BAR.from}
              y="4"
              width={lengthOf(figure.value)}
              height="9"
              fill={figure.classIndex === null ? DRAW.brand : colours[figure.classIndex]}
              stroke={DRAW.lineStrong}
              strokeWidth="0.5"
            />
          )}
          <text
            x={RANKING.width}
            y="12"
            {...TEXT}
            textAnchor="end"
            fontWeight={figure.value === null ? 400 : 700}
            fill={figure.value === null ? DRAW.ink3 : DRAW.ink}
          >
            {valueOf(figure)}
          </text>
        </g>
      ))}
    </g>
  )
}

import { DRAW } from '../../../ui/drawing'

/** Colours with their texts; the words of the two ends where they have any. */
export interface DrawnLegend {
  readonly colours: readonly string[]
  readonly texts: readonly string[]
  readonly ends: readonly [low: string, high: string] | null
}

/** Colours in a row, each `step` wide, with its text below. */
export function LegendDrawing({ legend, step }: { legend: DrawnLegend; step: number }) {
  const { colours, texts, ends } = legend
  const width = texts.length * step
  return (
    <g fontSize={step < 80 ? 10 : 12} fill={DRAW.ink2}>
      {texts.map((text, i) => (
        <g key={text} transform={`translate(${i * step} 0)`}>
          <rect width={step - 2} height="12" fill={colours[i]} stroke={DRAW.lineStrong} strokeWidth="0.8" />
          <text y="25">{text}</text>
        </g>
      ))}
      {ends !== null && (
        <text x={width + 12} y="11">
          {ends[0]} ← → {ends[1]}
        </text>
      )}
    </g>
  )
}

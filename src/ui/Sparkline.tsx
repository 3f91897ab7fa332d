import { memo } from 'react'
import './sparkline.css'

interface Props {
  /** One value a period; null leaves a gap. */
  readonly values: readonly (number | null)[]
  /** Index of the point to mark. */
  readonly at?: number
  readonly size?: 'small' | 'large'
}

const WIDTH = 100
const HEIGHT = 30

/** Runs of neighbouring values; a gap ends a run. */
function runsOf(values: readonly (number | null)[]): readonly (readonly (readonly [number, number])[])[] {
  const runs: (readonly [number, number])[][] = [[]]
  values.forEach((value, i) => {
    if (value === null) runs.push([])
    else runs.at(-1)?.push([i, value])
  })
  return runs.filter((run) => run.length > 0)
}

/** A line without axes. Decoration for the ear: its sense stands in the text beside it. */
export const Sparkline = memo(function Sparkline({ values, at, size = 'small' }: Props) {
  const present = values.filter((value) => value !== null)
  const low = Math.min(...present)
  const high = Math.max(...present)
  const x = (i: number) => (values.length < 2 ? WIDTH / 2 : (i / (values.length - 1)) * WIDTH)
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - 3 - ((value - low) / (high - low)) * (HEIGHT - 6)
  const marked = at === undefined ? null : (values[at] ?? null)
  return (
    <svg
      className={`sparkline sparkline--${size}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {runsOf(values).map((run) => (
        <polyline
          key={run[0]?.[0]}
          className="sparkline__line"
          points={run.map(([i, value]) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
        />
      ))}
      {marked !== null && at !== undefined && (
        <path className="sparkline__point" d={`M${x(at).toFixed(1)},${y(marked).toFixed(1)}h.01`} />
      )}
    </svg>
  )
})

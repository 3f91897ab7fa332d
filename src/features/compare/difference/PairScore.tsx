import { COMPARED_COLOURS } from '../../../domain/palette'
import { useWords } from '../../../i18n/words'
import { DRAW } from '../../../ui/drawing'
import { RegionMark } from '../../../view/RegionMark'
import type { PairModel, PairSide } from '../../../view/compare/pairModel'

const WIDTH = 400
const GAP = 2

/** In how many indicators each region is ahead, as a bar; silent, because the sentence below says the same. */
export function PairScore({ model }: { model: PairModel }) {
  const { first, second, counts, rows } = model
  const rest = rows.length - counts.first - counts.second
  const parts = [
    { id: 'first', count: counts.first, fill: COMPARED_COLOURS[first.slot] },
    { id: 'rest', count: rest, fill: DRAW.line },
    { id: 'second', count: counts.second, fill: COMPARED_COLOURS[second.slot] },
  ]
  const widthOf = (count: number) => (count / rows.length) * WIDTH
  return (
    <div className="pair-score" aria-hidden="true">
      <Side side={first} count={counts.first} />
      <svg viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none">
        {parts.map(({ id, count, fill }, index) => {
          const before = parts.slice(0, index).reduce((sum, part) => sum + part.count, 0)
          return (
            <rect
              key={id}
              x={widthOf(before)}
              width={Math.max(0, widthOf(count) - GAP)}
              height="12"
              fill={fill}
            />
          )
        })}
      </svg>
      <Side side={second} count={counts.second} />
    </div>
  )
}

function Side({ side, count }: { side: PairSide; count: number }) {
  const { local, formats } = useWords()
  const name = local(side.region.shortName)
  return (
    <span className="pair-score__side">
      <strong>{formats.number(count)}</strong>
      <span lang={name.lang}>
        <RegionMark slot={side.slot} /> {name.text}
      </span>
    </span>
  )
}

import { RegionMark } from '../../../view/RegionMark'
import type { Reading } from './readingAt'

interface Props {
  readonly reading: Reading
  /** Of the cross-hair, px. */
  readonly x: number
  /** Of the plot, px: the card stands on the side that has room. */
  readonly width: number
}

/** Values at the cross-hair; the slider says the same to the ear. */
export function TrendsCard({ reading, x, width }: Props) {
  const isRight = x < width / 2
  return (
    <div
      className={`trends-card ${isRight ? 'trends-card--right' : 'trends-card--left'}`}
      style={{ left: x }}
      aria-hidden="true"
    >
      <p className="trends-card__period">{reading.period}</p>
      <ul>
        {reading.rows.map(({ key, slot, name, text, value }) => (
          <li key={key} className={key === 'country' ? 'trends-card__country' : undefined}>
            <span className="trends-card__mark">{slot !== null && <RegionMark slot={slot} />}</span>
            <span>{name}</span>
            <span className={value === null ? 'trends-card__absence' : 'trends-card__value'}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

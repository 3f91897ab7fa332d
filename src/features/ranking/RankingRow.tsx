import { memo } from 'react'
import type { Polarity } from '../../domain/indicator'
import type { RegionId } from '../../domain/region'
import type { ChangeText as Direction } from '../../i18n/figureText'
import { ChangeText } from '../../ui/ChangeText'
import { useHighlight, useIsHighlighted } from '../../view/highlight'
import { RegionMark } from '../../view/RegionMark'

export interface RowTexts {
  readonly name: string
  readonly place: string
  readonly spokenPlace: string
  readonly value: string
  readonly marks: string
  readonly marksText: string
  readonly change: string
  readonly spokenChange: string
  readonly direction: Direction['direction']
  readonly observation: string
}

interface Props extends RowTexts {
  readonly region: RegionId
  readonly better: Polarity
  /** Length of the bar, 0 … 1. */
  readonly share: number
  readonly colour: string | null
  readonly isMissing: boolean
  readonly isSelected: boolean
  /** Slot in the comparison, null when it is not chosen for one. */
  readonly slot: number | null
  readonly onSelect: (region: RegionId, isSelected: boolean) => void
}

/** One region of the ranking. Renders again only when something it shows has changed. */
export const RankingRow = memo(function RankingRow(props: Props) {
  const {
    region,
    name,
    place,
    spokenPlace,
    value,
    marks,
    marksText,
    observation,
    isSelected,
    isMissing,
    slot,
  } = props
  const highlight = useHighlight()
  const isHighlighted = useIsHighlighted(region)
  return (
    <li
      className="ranking-row"
      data-selected={isSelected ? '' : undefined}
      data-missing={isMissing ? '' : undefined}
      data-highlighted={isHighlighted ? '' : undefined}
      onPointerEnter={() => highlight.set(region)}
      onPointerLeave={() => highlight.set(null)}
    >
      <span className="ranking-row__place">
        <span aria-hidden="true">{place}</span>
        <span className="visually-hidden">{spokenPlace}</span>
      </span>
      <button
        type="button"
        className="ranking-row__name"
        aria-pressed={isSelected}
        title={name}
        onClick={() => props.onSelect(region, isSelected)}
        onFocus={() => highlight.set(region)}
        onBlur={() => highlight.set(null)}
      >
        {slot !== null && <RegionMark slot={slot} />}
        {name}
        <span aria-hidden="true">{marks}</span>
        {marksText !== '' && <span className="visually-hidden">, {marksText}</span>}
      </button>
      <svg className="ranking-row__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="ranking-row__track" width="100" height="10" />
        {!isMissing && (
          <rect width={Math.max(1, 100 * props.share)} height="10" fill={props.colour ?? 'var(--brand)'} />
        )}
        {isMissing && <path className="ranking-row__dash" d="M0,5H100" />}
      </svg>
      <span className={isMissing ? 'ranking-row__absence' : 'ranking-row__value'} data-obs={observation}>
        {value}
      </span>
      <span className="ranking-row__change">
        {!isMissing && (
          <ChangeText
            text={props.change}
            spoken={props.spokenChange}
            direction={props.direction}
            better={props.better}
          />
        )}
      </span>
    </li>
  )
})

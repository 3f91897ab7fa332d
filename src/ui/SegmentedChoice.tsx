import { useId, type ReactNode } from 'react'
import './segmented.css'

interface Props<T extends string> {
  /** For those who do not see the row. */
  readonly legend: string
  readonly choices: readonly T[]
  readonly chosen: T
  readonly label: (choice: T) => ReactNode
  readonly onChange: (choice: T) => void
  /** Beside the class of the row itself. */
  readonly className?: string
}

/** One of a few, all of them in sight: radio buttons in a row. */
export function SegmentedChoice<T extends string>({
  legend,
  choices,
  chosen,
  label,
  onChange,
  className = '',
}: Props<T>) {
  const name = useId()
  return (
    <fieldset className={`segmented ${className}`}>
      <legend className="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice} className="segmented__choice">
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={choice === chosen}
            onChange={() => onChange(choice)}
          />
          {label(choice)}
        </label>
      ))}
    </fieldset>
  )
}

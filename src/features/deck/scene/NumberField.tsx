import { useId, useState } from 'react'
import './fields.css'

interface Props {
  readonly label: string
  readonly value: number | null
  readonly least: number
  readonly most: number
  /** Said while what is written is no such number. */
  readonly error: string
  /** Whether nothing may be written. */
  readonly isOptional?: boolean
  readonly onChange: (value: number | null) => void
}

/** A whole number within bounds; what is typed stays in the field until it is one. */
export function NumberField({ label, value, least, most, error, isOptional = false, onChange }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? (value === null ? '' : String(value))
  const isRight = (text: string): boolean =>
    text.trim() === ''
      ? isOptional
      : /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most
  const isWrong = !isRight(shown)
  return (
    <div className="deck-field">
      <label className="deck-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="deck-field__input deck-field__input--number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={({ target }) => {
          setDraft(target.value)
          if (isRight(target.value)) onChange(target.value.trim() === '' ? null : Number(target.value))
        }}
        onBlur={() => setDraft((now) => (now !== null && isRight(now) ? null : now))}
      />
      {isWrong && (
        <p id={`${id}-error`} className="deck-field__error">
          {error}
        </p>
      )}
    </div>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from './Icon'

interface Props {
  readonly className: string
  readonly label: string
  readonly hint: string
  /** What is searched for now. */
  readonly search: string
  /** Called a moment after the last letter. */
  readonly onSearch: (search: string) => void
}

const PAUSE_MS = 150
const LONGEST = 120

/** A search box: what is typed is told after a pause; cleared from outside, by a button or the back button, it follows. */
export function SearchField({ className, label, hint, search, onSearch }: Props) {
  const hintId = useId()
  const [typed, setTyped] = useState(search)
  const [told, setTold] = useState(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (search !== told) {
    setTold(search)
    if (search !== typed.trim()) setTyped(search)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onSearch(text.trim()), PAUSE_MS)
  }
  return (
    <label className={className}>
      <span className="visually-hidden">{label}</span>
      <Icon name="search" />
      <input
        type="search"
        value={typed}
        maxLength={LONGEST}
        placeholder={label}
        aria-describedby={hintId}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <span id={hintId} className="visually-hidden">
        {hint}
      </span>
    </label>
  )
}

import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Options, or groups of them. */
  readonly children: ReactNode
}

/** A choice of the bar: what it is stands above it. */
export function ToolbarSelect({ label, value, onChange, children }: Props) {
  return (
    <label className="compare-toolbar__field">
      <span className="compare-toolbar__label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  )
}

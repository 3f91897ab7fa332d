import type { ReactNode } from 'react'
import { useFormats } from '../../../i18n/formats/formats'

interface Props {
  readonly isChosen: boolean
  /** How many indicators it would leave. */
  readonly count: number
  readonly onChoose: (isChosen: boolean) => void
  readonly lang?: string
  readonly children: ReactNode
}

/** One value of a filter: pressed it narrows the catalogue, pressed again it does not. */
export function FilterChoice({ isChosen, count, onChoose, lang, children }: Props) {
  const formats = useFormats()
  return (
    <button
      type="button"
      className="filter-choice"
      aria-pressed={isChosen}
      data-empty={count === 0 && !isChosen ? '' : undefined}
      onClick={() => onChoose(!isChosen)}
    >
      <span className="filter-choice__name" lang={lang}>
        {children}
      </span>
      <span className="filter-choice__count">{formats.number(count)}</span>
    </button>
  )
}

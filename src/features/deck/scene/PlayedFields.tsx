import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scene } from '../../../domain/deck/deck'
import type { Period } from '../../../domain/period'
import { useFormats } from '../../../i18n/formats/formats'

interface Props {
  readonly played: Scene['played']
  readonly periods: readonly Period[]
  readonly onChange: (played: Scene['played']) => void
}

/** Whether time is played on stage, and from when to when. */
export function PlayedFields({ played, periods, onChange }: Props) {
  const { t } = useTranslation('deck')
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined || periods.length < 2) return null
  return (
    <fieldset className="deck-fields">
      <legend className="deck-fields__legend">{t('pane.played')}</legend>
      <label className="deck-field__check">
        <input
          type="checkbox"
          checked={played !== null}
          onChange={({ target }) => onChange(target.checked ? { from: first, to: last } : null)}
        />
        {t('pane.isPlayed')}
      </label>
      {played !== null && (
        <div className="scene-pane__pair">
          <PeriodSelect
            label={t('pane.from')}
            value={played.from}
            periods={periods}
            onChange={(from) => onChange({ from, to: from > played.to ? from : played.to })}
          />
          <PeriodSelect
            label={t('pane.to')}
            value={played.to}
            periods={periods}
            onChange={(to) => onChange({ from: to < played.from ? to : played.from, to })}
          />
        </div>
      )}
    </fieldset>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: Period
  readonly periods: readonly Period[]
  readonly onChange: (period: Period) => void
}

function PeriodSelect({ label, value, periods, onChange }: SelectProps) {
  const formats = useFormats()
  const id = useId()
  // A period that the dataset no longer covers stays until another is chosen.
  const offered = periods.includes(value) ? periods : [value, ...periods]
  return (
    <div className="deck-field">
      <label className="deck-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="deck-field__input"
        value={value}
        onChange={({ target }) => {
          const chosen = offered.find((period) => period === target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {offered.map((period) => (
          <option key={period} value={period}>
            {formats.period(period, 'long')}
          </option>
        ))}
      </select>
    </div>
  )
}

import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Period } from '../../domain/period'
import { spelledPeriod } from '../../domain/spelling/periodSpelling'

interface Props {
  readonly label: string
  readonly value: Period | null
  readonly onPeriod: (period: Period) => void
}

/** A period in any spelling, taken when it is understood. */
export function PeriodField({ label, value, onPeriod }: Props) {
  const { t } = useTranslation('own')
  const id = useId()
  const [text, setText] = useState<string>(value ?? '')
  const [isWrong, setIsWrong] = useState(false)
  const take = () => {
    const period = spelledPeriod(text)
    setIsWrong(period === null)
    if (period !== null) onPeriod(period)
  }
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      <span className="own-card__row">
        <input
          id={id}
          type="text"
          size={12}
          value={text}
          placeholder={t('table.periodHint')}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take()
          }}
        />
        <button type="button" className="button" disabled={text.trim() === ''} onClick={take}>
          {t('problems.setPeriod')}
        </button>
      </span>
      {isWrong && (
        <span id={`${id}-wrong`} role="alert" className="own-field__wrong">
          {t('table.periodWrong')}
        </span>
      )}
    </div>
  )
}

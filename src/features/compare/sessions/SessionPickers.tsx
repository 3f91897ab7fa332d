import { useTranslation } from 'react-i18next'
import type { Session, SessionPair } from '../../../domain/compare/sessions'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import { useViewActions } from '../../../view/useView'
import '../analysis-field.css'

interface Props {
  readonly sessions: readonly Session[]
  readonly pair: SessionPair
}

/** The two sessions: the later one, and one before it. */
export function SessionPickers({ sessions, pair }: Props) {
  const { t } = useTranslation('sessions')
  const { changeCompare } = useViewActions()
  const { earlier, later } = pair
  const before = sessions.filter((session) => session.day < later.day)
  return (
    <div className="session-pickers">
      <SessionSelect
        label={t('earlier')}
        sessions={before}
        value={earlier}
        onChange={(day) => changeCompare({ earlier: day, later: later.day })}
      />
      <span className="session-pickers__arrow" aria-hidden="true">
        →
      </span>
      <SessionSelect
        label={t('later')}
        sessions={sessions.slice(1)}
        value={later}
        // A later session that is not after the earlier one takes the one before it along.
        onChange={(day) => changeCompare({ later: day, earlier: earlier.day < day ? earlier.day : null })}
      />
    </div>
  )
}

interface SelectProps {
  readonly label: string
  readonly sessions: readonly Session[]
  readonly value: Session
  readonly onChange: (day: string) => void
}

function SessionSelect({ label, sessions, value, onChange }: SelectProps) {
  const formats = useFormats()
  const local = useLocalText()
  return (
    <label className="analysis-field">
      <span>{label}</span>
      <select value={value.day} onChange={(event) => onChange(event.currentTarget.value)}>
        {sessions.map(({ day, title }) => (
          <option key={day} value={day}>
            {formats.date(day)} · {local(title).text}
          </option>
        ))}
      </select>
    </label>
  )
}

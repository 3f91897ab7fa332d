import { useTranslation } from 'react-i18next'
import type { SessionPair } from '../../../domain/compare/sessions'
import { useWords } from '../../../i18n/words'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { SessionComparison } from '../../../view/compare/compareSessions'
import { sessionNotes } from './sessionNotes'

interface Props {
  readonly model: CompareModel
  readonly pair: SessionPair
  readonly comparison: SessionComparison
}

/** Which quarters the figures of the sessions are of, and what to be careful with. */
export function SessionNotes({ model, pair, comparison }: Props) {
  const { t } = useTranslation('sessions')
  const words = useWords()
  return (
    <div className="sessions__notes">
      {pair.unknown.map((day) => (
        <p key={day} className="sessions__note" role="note">
          {t('unknownDay', { day: words.formats.date(day) })}
        </p>
      ))}
      {sessionNotes(model, comparison, words, t).map((note) => (
        <p key={note} className="sessions__note">
          {note}
        </p>
      ))}
    </div>
  )
}

import type { Deck } from '../../../domain/deck/deck'
import type { Language } from '../../../domain/region'
import { periodFormats } from '../../../i18n/formats/periods'
import type { StageKey, StageWords } from '../stageWords'
import './stage-key.css'

interface Props {
  readonly deck: Deck
  readonly datasetVersion: string
  readonly language: Language
  readonly hasWayBack: boolean
  readonly say: (key: StageKey, values?: Parameters<StageWords>[2]) => string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar day of a moment, where the computer stands. */
function dayOf(moment: string): string {
  const date = new Date(moment)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Which deck this is: its name, when it was changed, which data it shows, and the key that leads back. */
export function OpeningNote({ deck, datasetVersion, language, hasWayBack, say }: Props) {
  const { kk, ru, en } = deck.title
  const title = deck.title[language] ?? kk ?? ru ?? en ?? ''
  const date = periodFormats(language).date(dayOf(deck.changedAt))
  return (
    <div className="stage__opening">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{say('opening.changed', { date })}</p>
      {datasetVersion !== '' && <p>{say('opening.dataset', { version: datasetVersion })}</p>}
      {hasWayBack && (
        <p>
          <kbd className="stage-key">Backspace</kbd> {say('back')}
        </p>
      )}
    </div>
  )
}

import type { Deck } from '../../../domain/deck/deck'
import { localMoment } from '../../../domain/localMoment'
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

/** Which deck this is: its name, when it was changed, which data it shows, and the key that leads back. */
export function OpeningNote({ deck, datasetVersion, language, hasWayBack, say }: Props) {
  const { kk, ru, en } = deck.title
  const title = deck.title[language] ?? kk ?? ru ?? en ?? ''
  const date = periodFormats(language).date(localMoment(new Date(deck.changedAt)).day)
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

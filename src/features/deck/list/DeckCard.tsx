import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeckAbout } from '../../../data/decks/deckRecord'
import { Icon } from '../../../ui/Icon'
import { ViewLink } from '../../../view/ViewLink'
import { DeckIcon } from '../DeckIcon'
import { useDeckText } from '../deckText'

export interface DeckActions {
  readonly start: (id: string) => void
  readonly exportFile: (id: string) => void
  readonly duplicate: (id: string) => void
  readonly remove: (id: string) => void
}

interface Props {
  readonly about: DeckAbout
  readonly actions: DeckActions
}

/** One deck of the list: what it is called, how long it is, when it was last changed. */
export function DeckCard({ about, actions }: Props) {
  const { t } = useTranslation('deck')
  const { titleOf, length, day, time } = useDeckText()
  const { id, changedAt } = about
  const title = titleOf(about.title)
  return (
    <li className="deck-card" data-deck={id}>
      <h2 className="deck-card__title" lang={title.lang}>
        <ViewLink page="present" patch={{}} pagePatch={{ deck: id, scene: 1 }}>
          {title.text}
        </ViewLink>
      </h2>
      <p className="deck-card__facts">
        {t('scenes', { count: about.scenes })} · {length(about.seconds)}
        {changedAt !== '' && ` · ${t('changedAt', { date: day(changedAt), time: time(changedAt) })}`}
      </p>
      <div className="deck-card__actions" role="group" aria-label={t('actions', { title: title.text })}>
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-label={t('startOf', { title: title.text })}
          onClick={() => actions.start(id)}
        >
          <Icon name="play" />
          {t('start')}
        </button>
        <IconAction label={t('export')} onPress={() => actions.exportFile(id)}>
          <Icon name="download" />
        </IconAction>
        <IconAction label={t('duplicate')} onPress={() => actions.duplicate(id)}>
          <DeckIcon name="copy" />
        </IconAction>
        <IconAction label={t('delete')} onPress={() => actions.remove(id)}>
          <DeckIcon name="remove" />
        </IconAction>
      </div>
    </li>
  )
}

interface ActionProps {
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}

function IconAction({ label, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      className="button button--quiet button--icon"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

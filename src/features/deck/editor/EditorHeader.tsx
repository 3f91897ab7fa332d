import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck/deck'
import { deckLength } from '../../../domain/deck/deckLength'
import { canRedo, canUndo, type History } from '../../../domain/deck/history'
import { Icon } from '../../../ui/Icon'
import { ViewLink } from '../../../view/ViewLink'
import { DeckIcon } from '../DeckIcon'
import { useDeckText } from '../deckText'

interface Props {
  readonly history: History<Deck>
  readonly status: ReactNode
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onCheck: () => void
  readonly onStart: () => void
  /** Ways to take the deck away. */
  readonly children: ReactNode
}

/** What the deck is called, how long it is, whether it is saved, and what can be done with all of it. */
export function EditorHeader({ history, status, onUndo, onRedo, onCheck, onStart, children }: Props) {
  const { t } = useTranslation('deck')
  const { titleOf, length } = useDeckText()
  const deck = history.present
  const { seconds, allowed } = deckLength(deck)
  const title = titleOf(deck.title)
  return (
    <header className="deck-editor__header">
      <div className="deck-editor__names">
        <ViewLink
          page="present"
          patch={{}}
          pagePatch={{ deck: null, scene: 1 }}
          className="deck-editor__back"
        >
          <Icon name="previous" />
          {t('all')}
        </ViewLink>
        <h1 className="deck-editor__title" tabIndex={-1} lang={title.lang}>
          {title.text}
        </h1>
        <p className="deck-editor__facts">
          {t('scenes', { count: deck.scenes.length })} ·{' '}
          {allowed === null
            ? t('editor.length', { length: length(seconds) })
            : t('editor.lengthOf', { length: length(seconds), allowed: deck.minutes })}
        </p>
      </div>
      <div className="deck-editor__tools">
        {status}
        <button
          type="button"
          className="button button--icon"
          aria-label={t('editor.undo')}
          title={`${t('editor.undo')} (Ctrl+Z)`}
          aria-disabled={canUndo(history) ? undefined : true}
          onClick={onUndo}
        >
          <DeckIcon name="undo" />
        </button>
        <button
          type="button"
          className="button button--icon"
          aria-label={t('editor.redo')}
          title={`${t('editor.redo')} (Ctrl+Shift+Z)`}
          aria-disabled={canRedo(history) ? undefined : true}
          onClick={onRedo}
        >
          <DeckIcon name="redo" />
        </button>
        <button type="button" className="button" onClick={onCheck}>
          <Icon name="check" />
          {t('editor.check')}
        </button>
        {children}
        <button type="button" className="button button--primary" onClick={onStart}>
          <Icon name="play" />
          {t('editor.start')}
        </button>
      </div>
    </header>
  )
}

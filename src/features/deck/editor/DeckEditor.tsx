import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeck } from '../../../data/decks/useDeck'
import type { Deck } from '../../../domain/deck/deck'
import type { Slide } from '../../../domain/deck/slide'
import { saveBlob } from '../../../ui/files/saveBlob'
import { ViewLink } from '../../../view/ViewLink'
import type { DrawSlide } from '../drawSlide'
import type { MeasureScene } from '../rehearsal/hall'
import { EditorWorkspace } from './EditorWorkspace'
import { faultOf } from './saveState'
import { useHold } from './useHold'
import './deck-editor.css'

/** What other parts of presenting lend to the editor; the page puts them together. */
export interface EditorParts {
  readonly draw: DrawSlide
  readonly measure: MeasureScene
  /** Ways to take the deck away, beside its file: PowerPoint, PDF, pictures, the kit for the hall. */
  readonly takeAway?: (deck: Deck, slides: readonly Slide[]) => ReactNode
  /** Whether the deck opens without a network, and the button that makes it so. */
  readonly offline?: (deck: Deck) => ReactNode
}

/** One deck: its scenes, what is said about each, and whether it is fit to be shown. */
export function DeckEditor({ id, ...parts }: EditorParts & { readonly id: string }) {
  const { t } = useTranslation('deck')
  const desk = useDeck(id)
  const state = desk.details
  useHold(desk.save !== null && desk.save.kind !== 'saved')
  switch (state.kind) {
    case 'loading':
      return (
        <div className="deck-editor" aria-busy="true">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p>{t('loading')}</p>
        </div>
      )
    case 'ready':
      return <EditorWorkspace desk={desk} state={state} {...parts} />
    case 'none':
      return <NoDeck title={t('gone.title')} text={t('gone.text')} />
    case 'unreadable':
      return (
        <NoDeck title={t('unreadable.title')} text={t('unreadable.text')}>
          <button
            type="button"
            className="button"
            onClick={() => saveBlob(new Blob([state.text]), `Birlik_${id}_damaged.json`)}
          >
            {t('unreadable.download')}
          </button>
        </NoDeck>
      )
    case 'failed':
      return <NoDeck title={t('failed')} text={t(`save.why.${faultOf(state.reason)}`)} />
  }
}

interface NoDeckProps {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}

function NoDeck({ title, text, children }: NoDeckProps) {
  const { t } = useTranslation('deck')
  return (
    <div className="deck-editor deck-editor--none">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <p className="deck-editor__ways">
        {children}
        <ViewLink
          page="present"
          patch={{}}
          pagePatch={{ deck: null, scene: 1 }}
          className="button button--primary"
        >
          {t('all')}
        </ViewLink>
      </p>
    </div>
  )
}

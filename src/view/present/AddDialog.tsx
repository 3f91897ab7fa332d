import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { DeckStoreProvider } from '../../data/decks/DeckStoreProvider'
import type { DeckAbout } from '../../data/decks/deckRecord'
import { useDecks } from '../../data/decks/useDecks'
import { useDeckStore } from '../../data/decks/useDeckStore'
import { DECK_LIMITS } from '../../domain/deck/deck'
import type { LocalText } from '../../domain/region'
import { languageOf } from '../../i18n/language'
import { useLocalText } from '../../i18n/localText'
import { Dialog } from '../../ui/Dialog'
import type { Added } from './AddToPresentation'
import { addView, type AddResult } from './addView'
import './add-dialog.css'

interface Props {
  /** Of the view, without language. */
  readonly address: string
  readonly onClose: () => void
  readonly onAdded: (added: Added) => void
}

/** Asks which presentation a view is added to: the one used last, another, or a new one. */
export default function AddDialog(props: Props) {
  const { t } = useTranslation('deck')
  return (
    <DeckStoreProvider>
      <Dialog title={t('add.title')} isOpen onClose={props.onClose} shape="sheet">
        <Choice {...props} />
      </Dialog>
    </DeckStoreProvider>
  )
}

function Choice(props: Props) {
  const { t } = useTranslation('deck')
  const { list } = useDecks()
  if (list === null) return <p aria-busy="true">{t('loading')}</p>
  return <ChoiceForm {...props} decks={list.kind === 'list' ? list.decks : []} />
}

/** Value of the choice that makes a new deck; no deck has an id like it. */
const NEW = ''

function ChoiceForm({ address, onAdded, decks }: Props & { readonly decks: readonly DeckAbout[] }) {
  const { t, i18n } = useTranslation('deck')
  const store = useDeckStore()
  const titleOf = useDeckTitle()
  const [chosen, setChosen] = useState(decks[0]?.id ?? NEW)
  const [name, setName] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [failed, setFailed] = useState<AddResult | null>(null)

  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setFailed(null)
    const title: LocalText = name.trim() === '' ? {} : { [languageOf(i18n.language)]: name.trim() }
    const target =
      chosen === NEW ? ({ kind: 'new', title } as const) : ({ kind: 'deck', id: chosen } as const)
    const result = await addView(store, target, address, new Date().toISOString())
    setIsBusy(false)
    if (result.kind !== 'added') return setFailed(result)
    const { deck, scene } = result
    onAdded({
      deck: deck.id,
      scene,
      message: t('add.done', { title: titleOf(deck.title), n: scene }),
    })
  }

  return (
    <form className="add-dialog" onSubmit={(event) => void add(event)}>
      <fieldset className="add-dialog__choices">
        <legend className="add-dialog__legend">{t('add.to')}</legend>
        {decks.map((deck, i) => (
          <label key={deck.id} className="add-dialog__choice">
            <input
              type="radio"
              name="deck"
              value={deck.id}
              checked={chosen === deck.id}
              disabled={deck.scenes >= DECK_LIMITS.scenes}
              onChange={() => setChosen(deck.id)}
            />
            <span className="add-dialog__name">{titleOf(deck.title)}</span>
            <span className="add-dialog__about">
              {t('scenes', { count: deck.scenes })}
              {i === 0 && ` · ${t('add.latest')}`}
              {deck.scenes >= DECK_LIMITS.scenes && ` · ${t('add.full')}`}
            </span>
          </label>
        ))}
        <label className="add-dialog__choice">
          <input
            type="radio"
            name="deck"
            value={NEW}
            checked={chosen === NEW}
            onChange={() => setChosen(NEW)}
          />
          <span className="add-dialog__name">{t('add.new')}</span>
        </label>
      </fieldset>
      {chosen === NEW && (
        <label className="add-dialog__field">
          {t('add.newName')}
          <input
            type="text"
            autoComplete="off"
            value={name}
            maxLength={DECK_LIMITS.title}
            placeholder={t('untitled')}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
      )}
      {failed !== null && (
        <p className="add-dialog__failed" role="alert">
          {failed.kind === 'full' ? t('editor.full', { count: DECK_LIMITS.scenes }) : t('add.failed')}
        </p>
      )}
      <button type="submit" className="button button--primary" aria-busy={isBusy}>
        {t('add.submit')}
      </button>
    </form>
  )
}

/** What a deck is called, in the language of the view where it has one. */
function useDeckTitle(): (title: LocalText) => string {
  const { t } = useTranslation('deck')
  const local = useLocalText()
  return (title) => {
    const { text } = local(title)
    return text.trim() === '' ? t('untitled') : text
  }
}

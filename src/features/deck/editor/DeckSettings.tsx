import { useTranslation } from 'react-i18next'
import { DECK_LIMITS, type Deck } from '../../../domain/deck/deck'
import type { DeckPatch } from '../../../domain/deck/edits'
import { LanguageFields } from '../scene/LanguageFields'
import { NumberField } from '../scene/NumberField'

interface Props {
  readonly deck: Deck
  readonly onPatch: (patch: DeckPatch, mark: string) => void
}

/** Title of the deck in three languages and the minutes its speaker has; folded away once they are written. */
export function DeckSettings({ deck, onPatch }: Props) {
  const { t } = useTranslation('deck')
  return (
    <details className="deck-editor__settings">
      <summary>{t('editor.settings')}</summary>
      <div className="deck-editor__settings-fields">
        <LanguageFields
          legend={t('editor.deckTitle')}
          text={deck.title}
          proposed={null}
          onChange={(title, language) => onPatch({ title }, `deck-title-${language}`)}
        />
        <NumberField
          label={t('editor.allowed')}
          value={deck.minutes}
          least={1}
          most={DECK_LIMITS.minutes}
          error={t('pane.numberError', { least: 1, most: DECK_LIMITS.minutes })}
          isOptional
          onChange={(minutes) => onPatch({ minutes }, 'deck-minutes')}
        />
      </div>
    </details>
  )
}

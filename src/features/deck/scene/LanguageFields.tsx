import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DECK_LIMITS } from '../../../domain/deck/deck'
import type { StageText } from '../../../domain/deck/slide'
import { LANGUAGES, type Language, type LocalText } from '../../../domain/region'
import './fields.css'

interface Props {
  readonly legend: string
  readonly text: LocalText
  /** Shown where nothing is written. */
  readonly proposed: StageText | null
  readonly isLong?: boolean
  readonly onChange: (text: LocalText, language: Language) => void
}

/** One text in the three languages, a field each, with what is proposed where nothing is written. */
export function LanguageFields({ legend, text, proposed, isLong = false, onChange }: Props) {
  const { t } = useTranslation('deck')
  const id = useId()
  return (
    <fieldset className="deck-fields">
      <legend className="deck-fields__legend">{legend}</legend>
      {LANGUAGES.map((language) => {
        const field = {
          id: `${id}-${language}`,
          className: 'deck-field__input',
          lang: language,
          value: text[language] ?? '',
          placeholder: proposed?.[language] ?? '',
          maxLength: DECK_LIMITS.title,
          onChange: (event: { readonly target: { readonly value: string } }) =>
            onChange({ ...text, [language]: event.target.value }, language),
        }
        return (
          <div key={language} className="deck-field deck-field--row">
            <label className="deck-field__language" htmlFor={field.id}>
              {t(`pane.language.${language}`)}
              <span className="visually-hidden">: {legend}</span>
            </label>
            {isLong ? <textarea rows={2} {...field} /> : <input type="text" autoComplete="off" {...field} />}
          </div>
        )
      })}
    </fieldset>
  )
}

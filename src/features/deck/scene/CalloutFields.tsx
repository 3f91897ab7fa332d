import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DECK_LIMITS, type Callout } from '../../../domain/deck/deck'
import type { Region } from '../../../domain/region'
import { useLocalText } from '../../../i18n/localText'
import { Icon } from '../../../ui/Icon'
import { DeckIcon } from '../DeckIcon'
import { LanguageFields } from './LanguageFields'

interface Props {
  readonly callouts: readonly Callout[]
  readonly regions: readonly Region[]
  /** `mark` tells edits of one field apart from those of another. */
  readonly onChange: (callouts: readonly Callout[], mark: string | null) => void
}

/** Regions that are highlighted on stage, each with its sentence. */
export function CalloutFields({ callouts, regions, onChange }: Props) {
  const { t } = useTranslation('deck')
  const adder = useRef<HTMLButtonElement>(null)
  const free = regions.find(({ id }) => !callouts.some(({ region }) => region === id))
  const change = (i: number, callout: Callout, mark: string | null) =>
    onChange(callouts.with(i, callout), mark)
  return (
    <fieldset className="deck-fields">
      <legend className="deck-fields__legend">{t('pane.callouts')}</legend>
      <p className="deck-field__hint">{t('pane.calloutsHint')}</p>
      {callouts.map((callout, i) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- a call-out is its place in the list
          key={i}
          className="scene-pane__callout"
          role="group"
          aria-label={t('pane.callout', { n: i + 1 })}
        >
          <div className="scene-pane__callout-head">
            <RegionSelect
              value={callout.region}
              regions={regions}
              onChange={(region) => change(i, { ...callout, region }, null)}
            />
            <button
              type="button"
              className="button button--quiet button--icon"
              aria-label={t('pane.removeCallout', { n: i + 1 })}
              title={t('pane.removeCallout', { n: i + 1 })}
              onClick={() => {
                onChange(callouts.toSpliced(i, 1), null)
                adder.current?.focus()
              }}
            >
              <DeckIcon name="remove" />
            </button>
          </div>
          <LanguageFields
            legend={t('pane.sentence')}
            text={callout.text}
            proposed={null}
            onChange={(text, language) => change(i, { ...callout, text }, `callout-${i}-${language}`)}
          />
        </div>
      ))}
      {free !== undefined && callouts.length < DECK_LIMITS.callouts && (
        <button
          ref={adder}
          type="button"
          className="button scene-pane__add"
          onClick={() => onChange([...callouts, { region: free.id, text: {} }], null)}
        >
          <Icon name="plus" />
          {t('pane.addCallout')}
        </button>
      )}
    </fieldset>
  )
}

interface SelectProps {
  readonly value: string
  readonly regions: readonly Region[]
  readonly onChange: (region: string) => void
}

function RegionSelect({ value, regions, onChange }: SelectProps) {
  const { t } = useTranslation('deck')
  const local = useLocalText()
  const id = useId()
  const isKnown = regions.some((region) => region.id === value)
  return (
    <div className="deck-field">
      <label className="deck-field__label" htmlFor={id}>
        {t('pane.region')}
      </label>
      <select
        id={id}
        className="deck-field__input"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {!isKnown && <option value={value}>{value}</option>}
        {regions.map((region) => (
          <option key={region.id} value={region.id}>
            {local(region.name).text}
          </option>
        ))}
      </select>
    </div>
  )
}

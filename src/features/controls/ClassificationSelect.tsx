import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClassificationMethod } from '../../domain/classification'
import { targetCentre } from '../../view/selection'
import { useMapModel } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import { readBorders } from './readBorders'

const METHODS: readonly ClassificationMethod[] = [
  'natural-breaks',
  'quantile',
  'equal-interval',
  'manual',
  'diverging-national',
  'diverging-target',
]
const CLASS_COUNTS = [3, 4, 5, 6, 7] as const

/** How class borders are found, how many classes there are, and the borders themselves when they are given by hand. */
export function ClassificationSelect() {
  const { t } = useTranslation('controls')
  const { indicator, selection, catalogue, crossSection, classification } = useMapModel()
  const { change } = useView()
  const { period, normalisation } = selection
  const national = crossSection.national.value
  const target = targetCentre({ indicator, targets: catalogue.targets, period, national, normalisation })
  const isOffered = (method: ClassificationMethod): boolean =>
    method === 'diverging-target' ? target !== null : method !== 'diverging-national' || national !== null

  const choose = (value: string) => {
    const method = METHODS.find((each) => each === value)
    if (method === undefined) return
    // Manual classes start from the borders on show, so that there is something to change.
    change({ method, borders: method === 'manual' ? (classification?.borders ?? []) : [] })
  }
  return (
    <>
      <label className="view-options__field">
        <span>{t('method')}</span>
        <select value={selection.method} onChange={(event) => choose(event.currentTarget.value)}>
          {METHODS.map((method) => (
            <option key={method} value={method} disabled={!isOffered(method)}>
              {t(`methods.${method}`)}
              {isOffered(method) ? '' : ` — ${t('noTarget')}`}
            </option>
          ))}
        </select>
      </label>
      {selection.method === 'manual' ? (
        <BordersField key={selection.borders.join(';')} />
      ) : (
        <label className="view-options__field">
          <span>{t('classes')}</span>
          <select
            value={selection.classes}
            onChange={(event) => change({ classes: Number(event.currentTarget.value) })}
          >
            {CLASS_COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}

/** Borders by hand: checked when applied, and what was typed is never lost. */
function BordersField() {
  const { t } = useTranslation('controls')
  const { selection } = useMapModel()
  const { change } = useView()
  const [text, setText] = useState(selection.borders.join('; '))
  const [isWrong, setIsWrong] = useState(false)
  const apply = (event: SubmitEvent) => {
    event.preventDefault()
    const borders = readBorders(text)
    setIsWrong(borders === null)
    if (borders !== null) change({ method: 'manual', borders })
  }
  return (
    <form className="view-options__field" onSubmit={apply}>
      <label htmlFor="class-borders">{t('borders')}</label>
      <p id="class-borders-hint" className="view-options__hint">
        {t('bordersHint')}
      </p>
      {isWrong && (
        <p id="class-borders-error" className="view-options__error">
          {t('bordersError')}
        </p>
      )}
      <span className="view-options__row">
        <input
          id="class-borders"
          value={text}
          inputMode="text"
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'class-borders-error' : 'class-borders-hint'}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t('apply')}
        </button>
      </span>
    </form>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator, IndicatorId } from '../../../domain/indicator'
import type { Direction } from '../../../domain/programme'
import { useLocalText } from '../../../i18n/localText'
import { Dialog } from '../../../ui/Dialog'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'
import './indicator-dialog.css'

interface Props {
  readonly model: CompareModel
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Indicators to compare, chosen one by one. */
export function IndicatorDialog({ model, isOpen, onClose }: Props) {
  const { t } = useTranslation('compare')
  return (
    <Dialog title={t('choose')} isOpen={isOpen} onClose={onClose} shape="sheet">
      <IndicatorChoice model={model} onDone={onClose} />
    </Dialog>
  )
}

/** Marks are tried here first; the page follows when they are applied, in one step of the history. */
function IndicatorChoice({ model, onDone }: { model: CompareModel; onDone: () => void }) {
  const { t } = useTranslation('compare')
  const { changeCompare } = useViewActions()
  const { series, indicators } = model
  const [marked, setMarked] = useState<ReadonlySet<IndicatorId>>(new Set(indicators.map(({ id }) => id)))
  const mark = (ids: readonly IndicatorId[], isOn: boolean) => {
    const next = new Set(marked)
    for (const id of ids) {
      if (isOn) next.add(id)
      else next.delete(id)
    }
    setMarked(next)
  }
  const apply = () => {
    changeCompare({ set: series.indicators.flatMap(({ id }) => (marked.has(id) ? [id] : [])) })
    onDone()
  }
  return (
    <div className="indicator-dialog">
      {series.catalogue.programme.directions.map((direction) => (
        <DirectionMarks
          key={direction.id}
          direction={direction}
          indicators={series.indicators.filter((each) => each.direction === direction.id)}
          marked={marked}
          mark={mark}
        />
      ))}
      <footer className="indicator-dialog__footer">
        <button type="button" className="button button--quiet" onClick={() => setMarked(new Set())}>
          {t('noneMarked')}
        </button>
        <button type="button" className="button button--primary" disabled={marked.size === 0} onClick={apply}>
          {t('apply', { count: marked.size })}
        </button>
      </footer>
    </div>
  )
}

interface MarksProps {
  readonly direction: Direction
  readonly indicators: readonly Indicator[]
  readonly marked: ReadonlySet<IndicatorId>
  readonly mark: (ids: readonly IndicatorId[], isOn: boolean) => void
}

function DirectionMarks({ direction, indicators, marked, mark }: MarksProps) {
  const { t } = useTranslation('compare')
  const local = useLocalText()
  if (indicators.length === 0) return null
  const isWhole = indicators.every(({ id }) => marked.has(id))
  const name = `${direction.id} ${local(direction.name).text}`
  return (
    <fieldset className="indicator-dialog__direction">
      <legend>{name}</legend>
      <label className="indicator-dialog__choice indicator-dialog__choice--all">
        <input
          type="checkbox"
          checked={isWhole}
          onChange={() =>
            mark(
              indicators.map(({ id }) => id),
              !isWhole,
            )
          }
        />
        <span>{t('wholeDirection', { count: indicators.length })}</span>
      </label>
      {direction.fields.map((field) => {
        const own = indicators.filter((each) => each.field === field.id)
        return own.length === 0 ? null : (
          <div key={field.id} role="group" aria-label={local(field.name).text}>
            <p className="indicator-dialog__field" aria-hidden="true">
              {local(field.name).text}
            </p>
            {own.map(({ id, name }) => (
              <label key={id} className="indicator-dialog__choice">
                <input
                  type="checkbox"
                  checked={marked.has(id)}
                  onChange={() => mark([id], !marked.has(id))}
                />
                <span lang={local(name).lang}>{local(name).text}</span>
              </label>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}

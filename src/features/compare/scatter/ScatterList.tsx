import { useId, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionId } from '../../../domain/region'
import { useFigureText } from '../../../i18n/figureText'
import { useAnnounce } from '../../../view/announce'
import { addCompared, removeCompared } from '../../../view/compared'
import { useHighlight, useHighlightedRegion } from '../../../view/highlight'
import { RegionMark } from '../../../view/RegionMark'
import { seriesKey } from '../../../view/seriesKey'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { NamedPoint, ScatterAxis, ScatterContent } from '../../../view/compare/scatterContent'

interface Props {
  readonly model: CompareModel
  readonly content: ScatterContent
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
}

/** The regions of the plot with both values: the plot for the keyboard and the ear. A choice adds to the comparison. */
export function ScatterList({ model, content }: Props) {
  const { t } = useTranslation('scatter')
  const id = useId()
  const announce = useAnnounce()
  const highlight = useHighlight()
  const active = useHighlightedRegion()
  const { change } = useViewActions()
  const { points, x, y } = content
  const { compared } = model.view

  const toggle = (region: RegionId) => {
    const next = compared.includes(region) ? removeCompared(compared, region) : addCompared(compared, region)
    if (next === compared) announce(t('full'))
    else change({ compared: next })
  }
  const onKey = (event: KeyboardEvent) => {
    const at = points.findIndex(({ region }) => region === active)
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = points[Math.min(points.length - 1, Math.max(0, at + step))]
      highlight.set(next?.region ?? null)
      if (next !== undefined)
        document.getElementById(`${id}${next.region}`)?.scrollIntoView({ block: 'nearest' })
    } else if ((event.key === ' ' || event.key === 'Enter') && active !== null && at >= 0) {
      event.preventDefault()
      toggle(active)
    }
  }
  const hasActive = points.some(({ region }) => region === active)
  return (
    <div className="scatter-list">
      <p className="scatter-list__head" aria-hidden="true">
        <span />
        <span title={x.name}>→ {x.unit}</span>
        <span title={y.name}>↑ {y.unit}</span>
      </p>
      <div
        className="scatter-list__box"
        role="listbox"
        tabIndex={0}
        aria-label={t('list')}
        aria-multiselectable="true"
        aria-describedby={`${id}help`}
        aria-activedescendant={hasActive ? `${id}${active ?? ''}` : undefined}
        onKeyDown={onKey}
        onFocus={() => {
          if (!hasActive) highlight.set(points[0]?.region ?? null)
        }}
        onBlur={() => highlight.set(null)}
        onPointerLeave={() => highlight.set(null)}
      >
        {points.map((point) => (
          <RegionOption
            key={point.region}
            id={`${id}${point.region}`}
            point={point}
            content={content}
            isActive={point.region === active}
            onPoint={() => highlight.set(point.region)}
            onChoose={() => toggle(point.region)}
          />
        ))}
      </div>
      <p id={`${id}help`} className="scatter-list__help">
        {t('listHelp')}
      </p>
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly point: NamedPoint
  readonly content: ScatterContent
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function RegionOption({ id, point, content, isActive, onPoint, onChoose }: OptionProps) {
  const { t } = useTranslation('scatter')
  const figureText = useFigureText()
  const { x, y } = content
  const say = ({ series }: ScatterAxis, value: number) =>
    figureText.spokenValue({ value, absence: null }, series.indicator, series.normalisation)
  const text = t('option', { region: point.name, x: say(x, point.x), y: say(y, point.y) })
  return (
    // Focus and keys are the list's; an option is only pointed at and clicked.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={id}
      aria-selected={point.slot !== null}
      aria-label={point.isOtherRule ? t('optionOtherRule', { text }) : text}
      className={isActive ? 'scatter-list__option scatter-list__option--active' : 'scatter-list__option'}
      onPointerEnter={onPoint}
      onClick={onChoose}
    >
      <span className="scatter-list__name">
        {point.slot === null ? <span className="scatter-list__dot" /> : <RegionMark slot={point.slot} />}
        {point.isOtherRule && '≠ '}
        {point.name}
      </span>
      <span className="scatter-list__value" data-obs={seriesKey(x.series, x.period, point.region)}>
        {x.write(point.x)}
      </span>
      <span className="scatter-list__value" data-obs={seriesKey(y.series, y.period, point.region)}>
        {y.write(point.y)}
      </span>
    </div>
  )
}

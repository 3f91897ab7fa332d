import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionFigure } from '../../domain/crossSection'
import type { RegionId } from '../../domain/region'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { useHighlight, useHighlightedRegion } from '../../view/highlight'
import { useMapModel } from '../../view/useMapModel'
import './region-tooltip.css'

const GAP = 16

/** Says what the highlighted region shows and why. Stays while the pointer is in it; Esc closes it. */
export default function RegionTooltip({ root }: { root: RefObject<HTMLElement | null> }) {
  const highlighted = useHighlightedRegion()
  const highlight = useHighlight()
  const [isInside, setIsInside] = useState(false)
  const [last, setLast] = useState<RegionId | null>(null)
  if (highlighted !== null && highlighted !== last) setLast(highlighted)
  const region = highlighted ?? (isInside ? last : null)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (region !== null && box.current !== null && root.current !== null)
      place(box.current, root.current, region)
  }, [region, root])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setIsInside(false)
      highlight.set(null)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [highlight])

  const model = useMapModel()
  const figure = region === null ? undefined : model.figureOf(region)
  if (figure === undefined) return null
  return (
    <div
      ref={box}
      role="tooltip"
      className="region-tooltip"
      onPointerEnter={() => setIsInside(true)}
      onPointerLeave={() => setIsInside(false)}
    >
      <TooltipText figure={figure} />
    </div>
  )
}

/** Beside the shape, on the side with more room, and inside the map's own frame. */
function place(box: HTMLElement, root: HTMLElement, region: RegionId): void {
  const frame = root.getBoundingClientRect()
  const shape = root.querySelector(`[data-region="${region}"]`)?.getBoundingClientRect()
  if (shape === undefined) return
  const isLow = shape.top + shape.height / 2 > innerHeight / 2
  box.dataset['at'] = isLow ? 'top' : 'bottom'
  const { offsetWidth: width, offsetHeight: height } = box
  const middle = shape.left + shape.width / 2 - frame.left
  const isRight = middle < frame.width / 2
  const left = isRight
    ? middle + Math.min(shape.width / 2, 120) + GAP
    : middle - Math.min(shape.width / 2, 120) - GAP - width
  const top = shape.top - frame.top + shape.height / 2 - height / 2
  box.style.setProperty('left', `${Math.max(4, Math.min(frame.width - width - 4, left))}px`)
  box.style.setProperty('top', `${Math.max(4, Math.min(frame.height - height - 4, top))}px`)
}

function TooltipText({ figure }: { figure: RegionFigure }) {
  const { t } = useTranslation('map')
  const { regionOf, indicator, selection } = useMapModel()
  const formats = useFormats()
  const text = useFigureText()
  const local = useLocalText()
  const name = local(regionOf(figure.region)?.name ?? {})
  const change = text.change(figure.change)
  const rule = indicator.rules.find((candidate) => candidate.id === figure.rule)
  const notes = [
    figure.isOtherRule && rule !== undefined && `≠ ${t('tooltip.rule')}: ${local(rule.name).text}`,
    figure.isCloseCall && t('tooltip.close'),
    figure.isUnusual && t('tooltip.unusual'),
    figure.lateDays !== null && t('tooltip.late', { days: figure.lateDays }),
    figure.revisedFrom !== null &&
      t('tooltip.revised', { value: text.valueNumber(figure.revisedFrom, indicator, 'absolute') }),
  ].filter((note) => typeof note === 'string')
  return (
    <>
      <p className="region-tooltip__name" lang={name.lang}>
        {name.text}
      </p>
      <p className={figure.value === null ? 'region-tooltip__absence' : 'region-tooltip__value'}>
        {text.value(figure, indicator, selection.normalisation)} {text.statusMark(figure.status)}
        {figure.margin !== null && (
          <span className="region-tooltip__margin">
            {' '}
            {t('tooltip.margin', { value: formats.number(figure.margin, 1) })}
          </span>
        )}
      </p>
      {figure.value !== null && (
        <dl className="region-tooltip__facts">
          {figure.rank !== null && (
            <>
              <dt>{t('tooltip.rank')}</dt>
              <dd>{text.rank(figure.rank)}</dd>
            </>
          )}
          <dt>{t('tooltip.change')}</dt>
          <dd>{change.direction === 'none' ? change.spoken : change.text}</dd>
          {selection.normalisation !== 'absolute' && figure.absolute !== null && (
            <>
              <dt>{t('tooltip.absolute')}</dt>
              <dd>{text.value({ value: figure.absolute, absence: null }, indicator, 'absolute')}</dd>
            </>
          )}
          {figure.status !== 'A' && (
            <>
              <dt>{t('tooltip.status')}</dt>
              <dd>{text.status(figure.status)}</dd>
            </>
          )}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note} className="region-tooltip__note">
          {note}
        </p>
      ))}
    </>
  )
}

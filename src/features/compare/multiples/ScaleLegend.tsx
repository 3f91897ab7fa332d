import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import type { Series } from '../../../view/allSeries'
import type { MapScale } from '../../../view/compare/mapScale'
import { scaleTexts } from './scaleTexts'

interface Props {
  readonly scale: MapScale
  readonly series: Series
  /** Figures of each colour. */
  readonly counts: readonly number[]
  readonly size?: 'small'
}

/** The colours of one scale: ranges, and how many figures are in each. */
export function ScaleLegend({ scale, series, counts, size }: Props) {
  const { t } = useTranslation('legend')
  const { t: ofMaps } = useTranslation('multiples')
  const words = useWords()
  const texts = scaleTexts(scale, series, words, t)
  const ends = scale.kind === 'classes' ? null : scale.isJudged ? 'judged' : 'neutral'
  return (
    <div className={`scale-legend${size === undefined ? '' : ` scale-legend--${size}`}`}>
      {ends !== null && <span className="scale-legend__end">{ofMaps(`ends.${ends}.low`)}</span>}
      <ol className="scale-legend__steps">
        {texts.map((text, i) => (
          <li
            key={text}
            className="scale-legend__step"
            aria-label={ofMaps('step', { range: text, count: counts[i] ?? 0 })}
          >
            <svg
              className="scale-legend__swatch"
              viewBox="0 0 60 14"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width="60" height="14" fill={scale.colours[i]} />
            </svg>
            <span aria-hidden="true">{text}</span>
            <span className="scale-legend__count" aria-hidden="true">
              {counts[i] ?? 0}
            </span>
          </li>
        ))}
      </ol>
      {ends !== null && <span className="scale-legend__end">{ofMaps(`ends.${ends}.high`)}</span>}
    </div>
  )
}

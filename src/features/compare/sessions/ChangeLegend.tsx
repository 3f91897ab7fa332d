import { useTranslation } from 'react-i18next'
import { DISTANCE_COLOURS } from '../../../domain/palette'
import { useWords } from '../../../i18n/words'
import { changeRanges, type ChangePaint } from './changePaint'
import type { MapOfChange } from '../../../view/compare/compareSessions'

/** Brown fell, teal rose, without judgement; how many regions in each step, and what the patterns are. */
export function ChangeLegend({ map, paint }: { map: MapOfChange; paint: ChangePaint }) {
  const { t } = useTranslation('sessions')
  const words = useWords()
  const ranges = changeRanges(paint, words)
  return (
    <div className="change-legend">
      <p className="change-legend__ends">
        <span>← {t('fell')}</span>
        <span>{t(paint.isPoints ? 'inPoints' : 'inPercent')}</span>
        <span>{t('rose')} →</span>
      </p>
      <ol className="change-legend__steps" aria-label={t('legend')}>
        {ranges.map((range, i) => (
          <li key={range} aria-label={t('step', { range, count: paint.counts[i] ?? 0 })}>
            <svg viewBox="0 0 60 14" preserveAspectRatio="none" aria-hidden="true">
              <rect width="60" height="14" fill={DISTANCE_COLOURS[i]} />
            </svg>
            <span aria-hidden="true">{range}</span>
            <span className="change-legend__count" aria-hidden="true">
              {paint.counts[i] ?? 0}
            </span>
          </li>
        ))}
      </ol>
      {paint.uncompared > 0 && <p className="sessions__note">{t('hatched')}</p>}
      {map.regions.some((region) => region.isWithinMargin) && (
        <p className="sessions__note">{t('marginNote')}</p>
      )}
    </div>
  )
}

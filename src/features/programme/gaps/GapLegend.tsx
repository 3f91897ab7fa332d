import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { SIGHT_COLOURS } from './drawnSights'
import type { GapsModel } from './gapsModel'
import { countClasses, SIGHT_CLASSES } from './sightClasses'

/** The classes of the share, with how many regions fall in each. */
export function GapLegend({ gaps }: { gaps: GapsModel }) {
  const { t } = useTranslation('programme')
  const formats = useFormats()
  const counts = countClasses(gaps.sights)
  return (
    <div className="gap-legend">
      <p className="gap-legend__title">{t('legend')}</p>
      <ul className="gap-legend__classes">
        {SIGHT_CLASSES.map((each) => (
          <li key={each}>
            <svg
              className="gap-legend__swatch"
              viewBox="0 0 60 12"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width="60" height="12" fill={SIGHT_COLOURS[each]} />
            </svg>
            {t(`class.${each}`)}{' '}
            <span className="gap-legend__count">({formats.number(counts[each] ?? 0)})</span>
          </li>
        ))}
      </ul>
      <p className="gap-legend__rule">{t('classRule')}</p>
    </div>
  )
}

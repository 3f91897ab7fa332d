import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { useCatalogueView } from '../../../view/useMapModel'
import type { IndicatorModel } from '../indicatorModel'
import { rulesInUse } from './rulesInUse'

/** By which rule each region counts at the period on show. */
export function CountingRules({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { t: tCounting } = useTranslation('counting')
  const { formats, local } = useWords()
  const { regionOf } = useCatalogueView()
  const { indicator, section, period } = model
  if (indicator.rules.length === 0) return null
  const nameOf = (id: string) => local(regionOf(id)?.shortName ?? {}).text
  return (
    <section className="concept-card__part">
      <h3 className="indicator-card__subtitle">{tCounting('rules')}</h3>
      <p className="indicator-card__caption">{t('rulesAt', { period: formats.period(period, 'long') })}</p>
      <ul className="concept-card__rules">
        {rulesInUse(indicator.rules, section.figures).map(({ rule, regions, isMain }) => {
          const name = rule === null ? null : local(rule.name)
          return (
            <li key={rule?.id ?? ''}>
              <strong lang={name?.lang}>
                {!isMain && regions.length > 0 && '≠ '}
                {name?.text ?? t('ruleDefault')}
              </strong>
              {isMain && <span className="concept-card__main">{t('ruleMain')}</span>}
              <span className="concept-card__regions">
                {regions.length === 0
                  ? t('ruleUnused')
                  : t('ruleRegions', {
                      count: regions.length,
                      names: formats.list(regions.map(nameOf)),
                    })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

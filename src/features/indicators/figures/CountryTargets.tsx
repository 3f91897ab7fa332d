import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../domain/indicator'
import { COUNTRY } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { useCatalogueView } from '../../../view/useMapModel'

/** Targets for the country with the document or plan they stand in. */
export function CountryTargets({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('counting')
  const { figureText, local } = useWords()
  const { targets } = useCatalogueView().catalogue
  const own = targets.filter((target) => target.indicator === indicator.id && target.region === COUNTRY)
  if (own.length === 0) return null
  return (
    <section>
      <h3 className="indicator-card__subtitle">{t('targets')}</h3>
      <ul className="country-card__targets">
        {own.map(({ year, value, source }) => (
          <li key={year}>
            {year}: {figureText.value({ value, absence: null }, indicator, 'absolute')}{' '}
            <span className="country-card__source" lang={local(source).lang}>
              {local(source).text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

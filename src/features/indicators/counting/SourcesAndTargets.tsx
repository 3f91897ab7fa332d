import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { indicatorMetadataQuery } from '../../../data/queries'
import type { Indicator } from '../../../domain/indicator'
import { COUNTRY } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { useCatalogueView } from '../../../view/useMapModel'

/** Targets for the country, and the documents that the definition rests on; addresses stand as text. */
export function SourcesAndTargets({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('counting')
  const { figureText, local } = useWords()
  const { targets } = useCatalogueView().catalogue
  const metadata = useQuery(indicatorMetadataQuery(useDataSource(), indicator.id))
  const own = targets.filter((target) => target.indicator === indicator.id && target.region === COUNTRY)
  const sources = metadata.data?.data.sources ?? []
  return (
    <>
      {own.length > 0 && (
        <section className="concept-card__part">
          <h3 className="indicator-card__subtitle">{t('targets')}</h3>
          <ul className="concept-card__sources">
            {own.map((target) => (
              <li key={target.year}>
                {target.year}:{' '}
                {figureText.value({ value: target.value, absence: null }, indicator, 'absolute')} (
                <span lang={local(target.source).lang}>{local(target.source).text}</span>)
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <section className="concept-card__part">
          <h3 className="indicator-card__subtitle">{t('sources')}</h3>
          <ul className="concept-card__sources">
            {sources.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { COMPLETENESS_BOUNDS, type CompletenessBand } from '../../../domain/indicatorCompleteness'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import { useAllSeries } from '../../../view/useAllSeries'
import { useView } from '../../../view/useView'
import { FilterChoice } from './FilterChoice'
import type { CatalogueRows } from './useCatalogueRows'
import './catalogue-filters.css'

const BANDS: readonly CompletenessBand[] = ['full', 'partial', 'poor']

/** Narrows the catalogue by direction, field and completeness; beside each, how many it would leave. */
export function CatalogueFilters({ counts }: { counts: CatalogueRows['counts'] }) {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  const local = useLocalText()
  const { catalogue } = useAllSeries()
  const { indicators: view, changeIndicators } = useView()
  const { full, partial } = COMPLETENESS_BOUNDS
  return (
    <div className="catalogue-filters">
      <fieldset className="catalogue-filters__group">
        <legend>{t('directions')}</legend>
        {catalogue.programme.directions.map(({ id, name, fields }) => (
          <div key={id}>
            <FilterChoice
              isChosen={view.direction === id}
              count={counts.direction.get(id) ?? 0}
              lang={local(name).lang}
              onChoose={(isChosen) => changeIndicators({ direction: isChosen ? id : null, field: null })}
            >
              <b>{id}</b> {local(name).text}
            </FilterChoice>
            {view.direction === id && (
              <div className="catalogue-filters__fields" role="group" aria-label={t('fields')}>
                {fields.map((field) => (
                  <FilterChoice
                    key={field.id}
                    isChosen={view.field === field.id}
                    count={counts.field.get(field.id) ?? 0}
                    lang={local(field.name).lang}
                    onChoose={(isChosen) => changeIndicators({ field: isChosen ? field.id : null })}
                  >
                    {local(field.name).text}
                  </FilterChoice>
                ))}
              </div>
            )}
          </div>
        ))}
      </fieldset>
      <fieldset className="catalogue-filters__group">
        <legend>{t('completeness')}</legend>
        {BANDS.map((band) => (
          <FilterChoice
            key={band}
            isChosen={view.completeness === band}
            count={counts.band.get(band) ?? 0}
            onChoose={(isChosen) => changeIndicators({ completeness: isChosen ? band : null })}
          >
            {t(`band.${band}`)}{' '}
            <span className="catalogue-filters__rule">
              {t(`bandRule.${band}`, {
                full: formats.percent(full),
                partial: formats.percent(partial),
                from: formats.number(partial),
              })}
            </span>
          </FilterChoice>
        ))}
        <p className="catalogue-filters__note">{t('completenessRule')}</p>
      </fieldset>
    </div>
  )
}

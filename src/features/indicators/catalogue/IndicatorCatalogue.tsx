import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { QuarterStepper } from '../../../view/QuarterStepper'
import { useAllSeries } from '../../../view/useAllSeries'
import { useDocumentTitle } from '../../../view/useDocumentTitle'
import { useIsNarrow } from '../../../view/useIsNarrow'
import { useView } from '../../../view/useView'
import { CatalogueDownload } from './CatalogueDownload'
import { CatalogueEmpty } from './CatalogueEmpty'
import { CatalogueFilters } from './CatalogueFilters'
import { CatalogueList } from './CatalogueList'
import { CatalogueSearch } from './CatalogueSearch'
import { SortSelect } from './SortSelect'
import { useCatalogueAnnouncement } from './useCatalogueAnnouncement'
import { useCatalogueRows } from './useCatalogueRows'
import './indicator-catalogue.css'

/** Every indicator: found by name, direction, field and completeness. */
export function IndicatorCatalogue() {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  const isNarrow = useIsNarrow()
  const { period, quarters } = useAllSeries()
  const { rows, total, everywhere, counts } = useCatalogueRows()
  const { direction, field, completeness } = useView().indicators
  const active = [direction, field, completeness].filter((each) => each !== null).length
  const found =
    rows.length === total
      ? t('foundAll', { count: total, number: formats.number(total) })
      : t('found', { count: rows.length, of: formats.number(total), number: formats.number(rows.length) })
  useDocumentTitle(t('title'))
  useCatalogueAnnouncement(found)
  return (
    <>
      <header className="indicator-catalogue__head">
        <div>
          <h1 className="series-page__title" tabIndex={-1}>
            {t('title')}
          </h1>
          <p className="indicator-catalogue__found">{found}</p>
        </div>
        <div className="indicator-catalogue__tools">
          <CatalogueSearch />
          <SortSelect />
          <QuarterStepper period={period} quarters={quarters} />
          <CatalogueDownload rows={rows} found={found} />
        </div>
      </header>
      <div className="indicator-catalogue__body">
        {isNarrow ? (
          <details className="indicator-catalogue__sheet">
            <summary>{active === 0 ? t('filters') : t('filtersChosen', { count: active })}</summary>
            <CatalogueFilters counts={counts} />
          </details>
        ) : (
          <aside className="indicator-catalogue__filters" aria-label={t('filters')} id="filters">
            <CatalogueFilters counts={counts} />
          </aside>
        )}
        <div className="indicator-catalogue__lists">
          {rows.length === 0 ? <CatalogueEmpty everywhere={everywhere} /> : <CatalogueList rows={rows} />}
          {rows.length > 0 && <p className="indicator-catalogue__signs">{t('signs')}</p>}
        </div>
      </div>
    </>
  )
}

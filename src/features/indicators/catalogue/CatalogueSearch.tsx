import { useTranslation } from 'react-i18next'
import { SearchField } from '../../../ui/SearchField'
import { useView } from '../../../view/useView'

/** Search by name in three languages, Latin Kazakh and codes. */
export function CatalogueSearch() {
  const { t } = useTranslation('indicators')
  const { indicators, changeIndicators } = useView()
  return (
    <SearchField
      className="catalogue-search"
      label={t('search')}
      hint={t('searchHint')}
      search={indicators.search}
      onSearch={(search) => changeIndicators({ search }, 'replace')}
    />
  )
}

import { useTranslation } from 'react-i18next'
import { SearchField } from '../../ui/SearchField'
import { useViewActions } from '../../view/useView'

/** One search over names, places and organisers in three languages. */
export function RegisterSearch({ search }: { search: string }) {
  const { t } = useTranslation('registers')
  const { changeRegister } = useViewActions()
  return (
    <SearchField
      className="register-search"
      label={t('search')}
      hint={t('searchHint')}
      search={search}
      onSearch={(text) => changeRegister({ search: text }, 'replace')}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { CommandPalette } from '../features/search/CommandPalette'
import { address } from '../view/address'
import { CatalogueViewProvider } from '../view/CatalogueViewProvider'
import { useView } from '../view/useView'
import { useTheme } from './theme'

/** The command palette over any page, once there is a catalogue to search. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell')
  const source = useDataSource()
  const { hrefFor } = useView()
  const [theme, toggleTheme] = useTheme()
  const catalogue = useQuery(catalogueQuery(source)).data?.data
  if (catalogue === undefined) return null
  const actions = [
    { id: 'map', label: t('map'), run: () => address.push(hrefFor({}, 'map')) },
    { id: 'about', label: t('about'), run: () => address.push(hrefFor({}, 'about')) },
    { id: 'theme', label: theme === 'dark' ? t('themeLight') : t('themeDark'), run: toggleTheme },
  ]
  return (
    <CatalogueViewProvider catalogue={catalogue}>
      <CommandPalette open onClose={onClose} actions={actions} />
    </CatalogueViewProvider>
  )
}

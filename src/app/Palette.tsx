import { useTranslation } from 'react-i18next'
import { CommandPalette } from '../features/search/CommandPalette'
import { address } from '../view/address'
import { REGISTER_PAGES } from '../view/registerView'
import { useView } from '../view/useView'
import { useTheme } from './theme'

/** The command palette over any page; without a catalogue it still finds the actions. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell')
  const { hrefFor } = useView()
  const [theme, toggleTheme] = useTheme()
  const actions = [
    { id: 'map', label: t('map'), run: () => address.push(hrefFor({}, 'map')) },
    { id: 'regions', label: t('regions'), run: () => address.push(hrefFor({}, 'regions')) },
    ...(['compare', 'indicators', 'programme'] as const).map((page) => ({
      id: page,
      label: t(page),
      run: () => address.push(hrefFor({}, page)),
    })),
    ...REGISTER_PAGES.map((register) => ({
      id: register,
      label: t(register),
      run: () => address.push(hrefFor({}, register)),
    })),
    ...(['try', 'about'] as const).map((page) => ({
      id: page,
      label: t(page),
      run: () => address.push(hrefFor({}, page)),
    })),
    { id: 'theme', label: theme === 'dark' ? t('themeLight') : t('themeDark'), run: toggleTheme },
  ]
  return <CommandPalette open onClose={onClose} actions={actions} />
}

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { catalogueQuery } from '../../data/queries'
import { indicatorEntries, regionEntries } from '../../domain/searchEntries'
import { useLocalText } from '../../i18n/localText'
import { resolveDivision } from '../../view/selection'
import { useView } from '../../view/useView'
import { actionEntries, paletteItems, type PaletteAction } from './paletteItems'
import { useFoundItems } from './useFoundItems'

/** What the palette finds; until the catalogue is there, its actions alone. */
export function usePaletteItems(actions: readonly PaletteAction[], query: string) {
  const { t } = useTranslation('search')
  const { view } = useView()
  const local = useLocalText()
  const catalogue = useQuery(catalogueQuery(useDataSource())).data?.data ?? null
  const division = catalogue === null ? null : resolveDivision(catalogue, view.division).value

  const items = useMemo(() => {
    const data = catalogue === null || division === null ? null : { catalogue, division }
    const headings = { regions: t('regions'), indicators: t('indicators'), actions: t('actions') }
    return paletteItems(actions, data, local, view.language, headings)
  }, [actions, catalogue, division, local, view.language, t])
  const entries = useMemo(
    () => [
      ...(division === null ? [] : regionEntries(division)),
      ...actionEntries(actions, view.language),
      ...(catalogue === null ? [] : indicatorEntries(catalogue)),
    ],
    [actions, catalogue, division, view.language],
  )
  return useFoundItems(items, entries, query)
}

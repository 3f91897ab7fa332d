import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { switchLanguage } from '../i18n/i18n'
import { AboutPage } from '../pages/AboutPage'
import { MapPage } from '../pages/MapPage'
import { NotFoundPage } from '../pages/NotFoundPage'
import { useViewPart } from '../view/useView'
import { AppShell } from './AppShell'

/** Keeps `<html lang>` and the loaded messages in step with the address, also on back and forward. */
function useAddressLanguage(): void {
  const language = useViewPart((parsed) => parsed.view.language)
  useEffect(() => {
    document.documentElement.lang = language
    void switchLanguage(language)
  }, [language])
}

export function App({ config }: { config: Config }) {
  useTranslation()
  const page = useViewPart((parsed) => parsed.page)
  const [isSearching, setIsSearching] = useState(false)
  useAddressLanguage()
  return (
    <AppShell isSearching={isSearching} onSearch={setIsSearching} config={config}>
      {page === 'map' && <MapPage tiles={config.tiles} />}
      {page === 'about' && <AboutPage config={config} />}
      {page === 'not-found' && <NotFoundPage />}
    </AppShell>
  )
}

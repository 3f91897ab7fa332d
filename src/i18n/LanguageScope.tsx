import { useEffect, useState, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '../domain/region'
import { i18n, i18nIn, loadLanguage } from './i18n'

interface Props {
  readonly language: Language
  readonly children: ReactNode
}

const isThere = (language: Language): boolean => i18n.hasResourceBundle(language, 'shell')

/**
 * Everything below speaks one language, whatever the page speaks: texts, numbers and names alike. Draws nothing until the
 * messages are there; one that cannot be had is thrown to the nearest boundary.
 */
export function LanguageScope({ language, children }: Props) {
  const [loaded, setLoaded] = useState<Language | null>(() => (isThere(language) ? language : null))
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    if (loaded === language) return
    let isWanted = true
    loadLanguage(language).then(
      () => isWanted && setLoaded(language),
      (thrown: unknown) => isWanted && setError(thrown),
    )
    return () => {
      isWanted = false
    }
  }, [language, loaded])
  if (error !== null) throw error
  if (loaded !== language && !isThere(language)) return null
  return <I18nextProvider i18n={i18nIn(language)}>{children}</I18nextProvider>
}

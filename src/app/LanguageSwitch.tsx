import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../domain/region'
import { switchLanguage } from '../i18n/i18n'
import { useAnnounce } from '../view/announce'
import { useView } from '../view/useView'
import './language-switch.css'

const LABELS: Readonly<Record<Language, string>> = { kk: 'ҚАЗ', ru: 'РУС', en: 'ENG' }

/** Links, so that a language can be opened in a new tab; a plain click switches in place and keeps the view. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell')
  const { view, change, hrefFor } = useView()
  const announce = useAnnounce()

  const select = async (event: MouseEvent, language: Language) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    try {
      if (await switchLanguage(language)) change({ language })
    } catch {
      announce(t('languageFailed'))
    }
  }

  return (
    <nav className="language-switch" aria-label={t('language')}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={hrefFor({ language })}
              lang={language}
              hrefLang={language}
              aria-label={t(`languageName.${language}`)}
              aria-current={view.language === language ? 'true' : undefined}
              onClick={(event) => void select(event, language)}
            >
              {LABELS[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

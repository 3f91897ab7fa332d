import type { ReactNode } from 'react'
import type { Language } from '../../../domain/region'
import { LanguageScope } from '../../../i18n/LanguageScope'

interface Props {
  readonly languages: readonly Language[]
  readonly className?: string
  readonly children: ReactNode
}

/** The same part in each of the languages, side by side. */
export function Both({ languages, className = '', children }: Props) {
  return (
    <div className={`both ${className}`}>
      {languages.map((language) => (
        <div key={language} className="both__side" lang={language} data-language={language}>
          <LanguageScope language={language}>{children}</LanguageScope>
        </div>
      ))}
    </div>
  )
}

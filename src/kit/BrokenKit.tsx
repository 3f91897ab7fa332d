import { LANGUAGES, type Language } from '../domain/region'
import { kitWords } from './kitWords'

/** Said in three languages: the file holds no presentation, or not all of it. */
export function BrokenKit() {
  const text = (language: Language) => kitWords.getFixedT(language, 'offline')('kit.broken')
  return (
    <main className="kit__broken">
      {LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          {text(language)}
        </p>
      ))}
    </main>
  )
}

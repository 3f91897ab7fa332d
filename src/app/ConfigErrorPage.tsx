import type { ConfigError } from '../data/configError'
import type { Language } from '../domain/region'
import en from '../i18n/messages/en/config.json'
import kk from '../i18n/messages/kk/config.json'
import ru from '../i18n/messages/ru/config.json'
import '../pages/plain-page.css'

const TEXTS: readonly (readonly [Language, typeof kk])[] = [
  ['kk', kk],
  ['ru', ru],
  ['en', en],
]

/** Shown instead of the app when config.json is missing or wrong: in three languages, since none is configured yet. */
export function ConfigErrorPage({ error }: { error: ConfigError | null }) {
  return (
    <main className="plain-page" data-error={error?.kind ?? 'broken'}>
      {TEXTS.map(([language, text], i) => {
        const Heading = i === 0 ? 'h1' : 'h2'
        return (
          <section key={language} lang={language}>
            <Heading>{text.title}</Heading>
            <p>{text[error?.kind ?? 'broken']}</p>
            <p>{text.advice}</p>
            <p>
              <button type="button" className="button" onClick={() => location.reload()}>
                {text.reload}
              </button>
            </p>
          </section>
        )
      })}
      {error !== null && (
        <dl lang="en">
          {error.path !== undefined && (
            <>
              <dt>
                {kk.where} · {ru.where} · {en.where}
              </dt>
              <dd>{error.path}</dd>
            </>
          )}
          <dt>
            {kk.reason} · {ru.reason} · {en.reason}
          </dt>
          <dd>{error.reason}</dd>
        </dl>
      )}
    </main>
  )
}

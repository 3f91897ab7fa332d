import type { Licence } from '../../domain/catalogue'
import { useLocalText } from '../../i18n/localText'

/**
 * The terms by their name. Over https they can be opened, and the host is said: the name alone could lead anywhere. An
 * address that a network could change on the way stands as text.
 */
export function LicenceText({ licence: { name, url } }: { licence: Licence }) {
  const { text, lang } = useLocalText()(name)
  const named = text === '' ? null : <span lang={lang}>{text}</span>
  if (url === null) return named
  const { protocol, host } = new URL(url)
  if (protocol !== 'https:')
    return (
      <>
        {named} <span className="foreign-address">{url}</span>
      </>
    )
  return (
    <>
      <a href={url} rel="noreferrer">
        {named ?? <span className="foreign-address">{url}</span>}
      </a>
      {named !== null && ` (${host})`}
    </>
  )
}

import './ui/tokens.css'
import './ui/base.css'
import './ui/button.css'
import { startTheme } from './app/theme'
import { installTrustedTypes } from './app/trustedTypes'
import { loadMock, seems } from './data/adapters/loadMock'
import { fetchConfig } from './data/fetchConfig'
import { languageInPath } from './i18n/language'
import { MESSAGE_LOADERS } from './i18n/messageLoaders'

installTrustedTypes()
startTheme()

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no #app')

// After a reload the hall sees at once what it saw before.
if (location.pathname.endsWith('/stage'))
  import('./features/stage/curtain').then(
    (stage) => stage.drawCurtain(),
    () => undefined,
  )

// On a slow line everything that is needed is asked for at once; whoever needs it says what has failed.
const config = fetchConfig()
config
  .then((text): Promise<unknown> | undefined => {
    if (seems('mock', text)) return loadMock()
    return seems('http', text) ? import('./data/adapters/httpSource') : undefined
  })
  .catch(() => undefined)
const language = languageInPath(location.pathname)
if (language !== null) MESSAGE_LOADERS.base[language]().catch(() => undefined)

// After the policy is in place: Leaflet probes for inline SVG as soon as it is imported.
const { start } = await import('./app/start')
await start(container, config)

import './ui/tokens.css'
import './ui/base.css'
import './ui/button.css'
import { createRoot } from 'react-dom/client'
import { installTrustedTypes } from './app/trustedTypes'
import { startTheme } from './app/theme'

installTrustedTypes()
startTheme()

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no #app')
const root = createRoot(container)

// After the policy is in place: Leaflet probes for inline SVG as soon as it is imported.
const { start } = await import('./app/start')
await start(root)

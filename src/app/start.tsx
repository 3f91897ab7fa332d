import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot, type Root } from 'react-dom/client'
import { readConfig, type Config } from '../data/config'
import { ConfigError } from '../data/configError'
import type { DataSource } from '../data/dataSource'
import { DataSourceProvider } from '../data/DataSourceProvider'
import { ownInUse } from '../data/own/inUse'
import { boundariesQuery, catalogueQuery, populationsQuery } from '../data/queries'
import { makeQueryClient } from '../data/queryClient'
import { startI18n } from '../i18n/i18n'
import { address } from '../view/address'
import { homeRegion } from '../view/homeRegion'
import { FallbackLanguage } from '../view/useView'
import { DEFAULT_VIEW, type View } from '../view/view'
import { formatAddress, parseAddress } from '../view/viewUrl'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { App } from './App'
import { LiveRegions } from './LiveRegions'
import { preloadPage } from './pageLoaders'
import { sourceFromConfig } from './sourceFromConfig'
import { WholeFailure } from './WholeFailure'

/** The root, with or without a language: no page has been asked for. */
const isStartPath = (pathname: string): boolean => /^\/(kk|ru|en)?\/?$/.test(pathname)

/** My region where there is one, else the map. A view in the query keeps the map, which shows it. */
function startAddress(view: View): string {
  const home = homeRegion.get()
  const isPlain = formatAddress(view) === formatAddress({ ...DEFAULT_VIEW, language: view.language })
  return home === null || !isPlain ? formatAddress(view) : formatAddress({ ...view, region: home }, 'region')
}

/** Figures of one's own, where this tab shows them: they are named as such wherever a source is. */
async function ownSource(): Promise<DataSource | null> {
  const id = ownInUse()
  return id === null ? null : (await import('../data/own/openOwn')).openOwn(id)
}

/** Reads the configuration, chooses the source and draws the app; a wrong configuration is a page of its own. */
export async function start(container: Element, configText: Promise<string>): Promise<void> {
  const root = createRoot(container)
  const opened = address.get()
  preloadPage(parseAddress(opened.pathname, opened.search, 'kk').page)
  try {
    const config = await readConfig(configText)
    // Whoever comes back from signing in is where they were.
    const source = (await ownSource()) ?? (await sourceFromConfig(config))
    const { pathname, search } = address.get()
    homeRegion.configure(config.homeRegion)
    const { view } = parseAddress(pathname, search, config.defaultLanguage)
    if (isStartPath(pathname)) address.replace(startAddress(view))
    await startI18n(view.language)
    draw(root, config, source)
    // What the app owes its service worker can wait for the first picture.
    void import('../data/offline/startOffline').then((offline) => offline.startOffline(config.offline))
  } catch (error) {
    const { ConfigErrorPage } = await import('./ConfigErrorPage')
    root.render(<ConfigErrorPage error={error instanceof ConfigError ? error : null} />)
  }
}

function draw(root: Root, config: Config, source: DataSource): void {
  const client = makeQueryClient()
  void client.prefetchQuery(catalogueQuery(source))
  void client.prefetchQuery(populationsQuery(source))
  void client.prefetchQuery(boundariesQuery(source, '2013', 'light'))
  root.render(
    <ErrorBoundary fallback={(error, retry) => <WholeFailure error={error} retry={retry} />}>
      <QueryClientProvider client={client}>
        <DataSourceProvider source={source}>
          <FallbackLanguage value={config.defaultLanguage}>
            <LiveRegions>
              <App config={config} />
            </LiveRegions>
          </FallbackLanguage>
        </DataSourceProvider>
      </QueryClientProvider>
    </ErrorBoundary>,
  )
}

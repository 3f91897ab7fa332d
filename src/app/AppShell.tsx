import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { useIsIdle } from '../view/useIsIdle'
import { AppFooter } from './AppFooter'
import { AppHeader } from './AppHeader'
import { BottomBar } from './BottomBar'
import { SectionTabs } from './SectionTabs'
import { loadSignIn } from './sourceFromConfig'
import { withTexts } from './withTexts'
import { useSearchKey } from './useSearchKey'
import { LatePart } from '../ui/LatePart'
import { lazyPart } from '../ui/lazyPart'
import './app-shell.css'

const loadPalette = () => import('./Palette')
const Palette = lazyPart(loadPalette)
const Extras = lazyPart(() => import('./Extras'))
const SignInParts = lazyPart(loadSignIn)
const OwnMark = lazyPart(() => withTexts(import('./OwnMark'), 'own'))

interface Props {
  readonly config: Config
  readonly isSearching: boolean
  readonly onSearch: (isSearching: boolean) => void
  readonly children: ReactNode
}

/** Header, main, footer and what opens over every page. */
export function AppShell({ config, isSearching, onSearch, children }: Props) {
  const { t } = useTranslation('shell')
  const source = useDataSource()
  const { data } = useQuery(catalogueQuery(source))
  const isDemonstration = data?.data.dataset.isDemonstration ?? config.source.kind === 'mock'
  const isIdle = useIsIdle()
  useSearchKey(() => onSearch(true))
  // The palette is there before it is asked for: a person types as soon as the keys are pressed.
  useEffect(() => {
    if (isIdle) loadPalette().catch(() => undefined)
  }, [isIdle])
  return (
    <div className="app-shell">
      <a className="skip-link" href="#main">
        {t('skipToMain')}
      </a>
      <AppHeader isDemonstration={isDemonstration} onSearch={() => onSearch(true)}>
        {source.adapter === 'own' && (
          <LatePart>
            <OwnMark />
          </LatePart>
        )}
      </AppHeader>
      <LatePart isSilent>{source.signIn ? <SignInParts signIn={source.signIn} /> : null}</LatePart>
      <main id="main" className="app-shell__main" tabIndex={-1}>
        <SectionTabs />
        {children}
      </main>
      <AppFooter dataset={data?.data.dataset ?? null} />
      <BottomBar onSearch={() => onSearch(true)} />
      {/* What opens over the page may fail to come; the page stands without it. */}
      <LatePart key={String(isSearching)} isSilent>
        {isSearching && <Palette onClose={() => onSearch(false)} />}
      </LatePart>
      <LatePart isSilent>{isIdle && <Extras />}</LatePart>
    </div>
  )
}

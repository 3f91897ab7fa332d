import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { switchLanguage } from '../i18n/i18n'
import { MapPage } from '../pages/MapPage'
import { NotFoundPage } from '../pages/NotFoundPage'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { useViewPart } from '../view/useView'
import { isPresentPage, isRegionPage, registerOf, type Page } from '../view/pagePath'
import type { ParsedAddress } from '../view/viewUrl'
import { AppShell } from './AppShell'
import { PAGE_LOADERS } from './pageLoaders'
import { sourceFromConfig } from './sourceFromConfig'
import { useHeadingFocus } from './useHeadingFocus'
import { WholeFailure } from './WholeFailure'
import { withTexts } from './withTexts'
import { lazyPart } from '../ui/lazyPart'

const AboutPage = lazyPart(() => withTexts(PAGE_LOADERS.about(), 'about'))
const TryPage = lazyPart(() => withTexts(PAGE_LOADERS.try(), 'own'))
const RegionPage = lazyPart(PAGE_LOADERS.region)
const RegionsPage = lazyPart(PAGE_LOADERS.regions)
const PassportPage = lazyPart(PAGE_LOADERS.passport)
const LetterPage = lazyPart(PAGE_LOADERS.letter)
const RegisterPage = lazyPart(PAGE_LOADERS.register)
const ComparePage = lazyPart(() => withTexts(PAGE_LOADERS.compare()))
const IndicatorsPage = lazyPart(() => withTexts(PAGE_LOADERS.indicators()))
const IndicatorPage = lazyPart(() => withTexts(PAGE_LOADERS.indicator()))
const ProgrammePage = lazyPart(() => withTexts(PAGE_LOADERS.programme()))
const PresentPage = lazyPart(() => withTexts(PAGE_LOADERS.present(), 'present'))
const StagePage = lazyPart(() => withTexts(PAGE_LOADERS.stage(), 'present'))
const SpeakerPage = lazyPart(() => withTexts(PAGE_LOADERS.speaker(), 'present'))

/** Keeps `<html lang>` and the loaded messages in step with the address, also on back and forward. */
function useAddressLanguage(): void {
  const language = useViewPart((parsed) => parsed.view.language)
  useEffect(() => {
    document.documentElement.lang = language
    void switchLanguage(language)
  }, [language])
}

/** What the page is about: when it changes, so does the heading. */
function subjectOf({ page, view, present }: ParsedAddress): string {
  if (isRegionPage(page)) return `${page} ${view.region ?? ''}`
  if (isPresentPage(page)) return `${page} ${present.deck ?? ''}`
  return page === 'indicator' ? `${page} ${view.indicator ?? ''}` : page
}

export function App({ config }: { config: Config }) {
  const { t } = useTranslation('shell')
  const page = useViewPart((parsed) => parsed.page)
  const [isSearching, setIsSearching] = useState(false)
  useAddressLanguage()
  useHeadingFocus(useViewPart(subjectOf))
  // Nothing of the app stands around the stage and its speaker's window, and they come without a word.
  const isShow = page === 'stage' || page === 'speaker'
  const content = (
    <ErrorBoundary
      key={page}
      fallback={(error, retry) => <WholeFailure error={error} retry={retry} isInPage={!isShow} />}
    >
      <Suspense
        fallback={
          isShow ? null : (
            <p className="app-shell__loading" aria-busy="true">
              {t('loading')}
            </p>
          )
        }
      >
        <CurrentPage page={page} config={config} />
      </Suspense>
    </ErrorBoundary>
  )
  if (isShow) return content
  return (
    <AppShell isSearching={isSearching} onSearch={setIsSearching} config={config}>
      {content}
    </AppShell>
  )
}

/** Pages that take everything from the address. */
const PLAIN_PAGES: Partial<Record<Page, (props: object) => ReactNode>> = {
  region: RegionPage,
  regions: RegionsPage,
  passport: PassportPage,
  letter: LetterPage,
  compare: ComparePage,
  indicators: IndicatorsPage,
  indicator: IndicatorPage,
  programme: ProgrammePage,
  present: PresentPage,
  stage: StagePage,
  speaker: SpeakerPage,
}

function CurrentPage({ page, config }: { page: Page; config: Config }) {
  const register = registerOf(page)
  if (register !== null) return <RegisterPage key={register} register={register} />
  if (page === 'map') return <MapPage tiles={config.tiles} />
  if (page === 'about') return <AboutPage config={config} />
  if (page === 'try') return <TryPage loadBase={() => sourceFromConfig(config)} />
  const Plain = PLAIN_PAGES[page] ?? NotFoundPage
  return <Plain />
}

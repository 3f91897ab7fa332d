import type { Page } from '../view/pagePath'

/** Every page but the map, which most visits open: each comes when it is asked for. */
export const PAGE_LOADERS = {
  about: () => import('../pages/AboutPage'),
  try: () => import('../pages/TryPage'),
  region: () => import('../pages/RegionPage'),
  regions: () => import('../pages/RegionsPage'),
  passport: () => import('../pages/PassportPage'),
  letter: () => import('../pages/LetterPage'),
  register: () => import('../pages/RegisterPage'),
  compare: () => import('../pages/ComparePage'),
  indicators: () => import('../pages/IndicatorsPage'),
  indicator: () => import('../pages/IndicatorPage'),
  programme: () => import('../pages/ProgrammePage'),
  present: () => import('../pages/PresentPage'),
  stage: () => import('../pages/StagePage'),
  speaker: () => import('../pages/SpeakerPage'),
} as const

const loaders: Partial<Record<Page, () => Promise<unknown>>> = PAGE_LOADERS

/** Asks for a page before the app is drawn; whoever shows it says what has failed. */
export function preloadPage(page: Page): void {
  loaders[page]?.().catch(() => undefined)
}

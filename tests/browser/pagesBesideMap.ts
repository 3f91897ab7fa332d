import type { Page } from '@playwright/test'
import { ANALYSIS_PAGES, openAnalysis } from './analysisPages'
import { expect, visit } from './page'

/** Every page beside the map, as a person would have it. */
export const PAGES: Readonly<Record<string, string>> = {
  regions: 'regions',
  region: 'regions/akmola?period=2019-Q4',
  passport: 'regions/akmola/passport?period=2019-Q4',
  letter: 'regions/almaty-city/letter?period=2020-Q4',
  events: 'events?region=akmola&year=2019',
  calendar: 'events?layout=calendar&month=2019-09&region=akmola',
  'events on the map': 'events?layout=map&type=language-day-events',
  associations: 'associations?status=registered',
  courses: 'courses?region=akmola',
  ...ANALYSIS_PAGES,
}

const isAnalysis = (address: string): boolean =>
  Object.values(ANALYSIS_PAGES).some((path) => address.endsWith(path))

/** Waits for what a page shows, also for what comes when it is idle. */
export async function openPage(page: Page, address: string): Promise<void> {
  if (isAnalysis(address)) return openAnalysis(page, address)
  await visit(page, address)
  await expect(page.locator('main h1').first()).toBeAttached()
  const last = /regions\/[a-z-]+(\?|$)/.test(address)
    ? '.register-panel__all'
    : '.region-chooser__card, .sheet, .letter, .register-page__found strong'
  await expect(page.locator(last).first()).toBeAttached()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

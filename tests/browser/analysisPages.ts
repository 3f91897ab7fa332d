import type { Page } from '@playwright/test'
import { expect, visit } from './page'

/** Every page of analysis, as a person would have it. */
export const ANALYSIS_PAGES: Readonly<Record<string, string>> = {
  'heat matrix': 'compare?period=2016-Q4&regions=akmola_kostanay',
  trends: 'compare?show=trends&period=2019-Q4&regions=akmola_kostanay_pavlodar',
  'scatter plot': 'compare?show=scatter&period=2019-Q4&regions=akmola&indicator=events-total',
  'small maps': 'compare?show=maps&period=2019-Q4&regions=akmola',
  'similar regions': 'compare?show=similar&period=2019-Q4&regions=akmola&like=profile',
  'difference of two': 'compare?show=difference&period=2019-Q4&regions=akmola_kostanay',
  sessions: 'compare?show=sessions&indicator=mass-cultural-events',
  indicators: 'indicators?direction=5.1',
  indicator: 'indicators/kz-course-learners?period=2019-Q4',
  programme: 'programme?direction=5.3',
  'blind spots': 'programme?layout=gaps&year=2013',
}

/** Waits until nothing on the page is on its way any more. */
export async function openAnalysis(page: Page, address: string): Promise<void> {
  await visit(page, address)
  await expect(page.locator('main h1').first()).toBeAttached()
  await expect(page.locator('main .series-page').first()).toBeAttached()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  // Panels that come when the page is idle take their place with a skeleton first.
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100), { timeout: 1000 })),
  )
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

import type { Page } from '@playwright/test'
import { expect, visit } from '../page'
import { REGION_WITH_REGISTERS } from './sites'

/** Views that together show figures in every way the app has; each begins where the one before ended. */
const ADDRESSES: readonly string[] = [
  'kk/map?period=2019-Q4',
  'ru/map?indicator=eca-total&period=2018-Q2&view=table',
  'en/map?indicator=kz-course-completion-rate&period=2020-Q1&view=tiles',
  'kk/compare?period=2016-Q4',
  'ru/indicators',
  'en/indicators/kz-course-learners?period=2019-Q4',
  `kk/regions/${REGION_WITH_REGISTERS}?period=2019-Q3`,
  `ru/regions/${REGION_WITH_REGISTERS}/passport?period=2020-Q4`,
  `en/events?region=${REGION_WITH_REGISTERS}&year=2019`,
  `kk/associations?region=${REGION_WITH_REGISTERS}`,
]

const PAINTED = 'main [data-obs], main tr[data-row]'

/** Figures and rows as they stand on the page: key, text, and the words that assistive technology gets. */
export const paintOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator(PAINTED)
    .evaluateAll((all) =>
      all
        .map((each) =>
          [
            each.getAttribute('data-obs') ?? each.getAttribute('data-row'),
            each.textContent,
            each.getAttribute('aria-label'),
            each.getAttribute('data-class'),
          ].join(' · '),
        )
        .toSorted(),
    )

async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeAttached()
  await expect(page.locator(PAINTED).first()).toBeAttached()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  // Parts that come when the page is idle hold their place first.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })))
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

/** Goes through the views of the open app, and does something with each. */
export async function throughViews(page: Page, work: (address: string) => Promise<void>): Promise<void> {
  for (const address of ADDRESSES) {
    await visit(page, `/${address}`)
    await settled(page)
    await work(address)
  }
}

/** What all views show. */
export async function paintOfViews(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const painted = new Map<string, readonly string[]>()
  await throughViews(page, async (address) => void painted.set(address, await paintOf(page)))
  return painted
}

import { test as base, expect, type ConsoleMessage, type Page, type Request } from '@playwright/test'

/** Everything a page may not do while it is tested: throw, log an error, break its policy, or speak to another host. */
interface Watch {
  readonly problems: string[]
}

/** What breaks the policy of the page is said in its log. */
const sayWhatBreaksPolicy = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })

export const test = base.extend<{ watch: Watch; allowed: RegExp | null }>({
  page: async ({ page }, give) => {
    await sayWhatBreaksPolicy(page)
    await give(page)
  },
  /** Lines of the browser's log that a test causes on purpose. */
  allowed: [null, { option: true }],
  watch: [
    async ({ page, baseURL, allowed }, use) => {
      const problems: string[] = []
      const noteError = (error: Error) => problems.push(`thrown: ${error.message}`)
      const noteLine = (message: ConsoleMessage) => {
        if (message.type() === 'error' && allowed?.test(message.text()) !== true)
          problems.push(`console: ${message.text()}`)
      }
      const noteHost = (request: Request) => {
        const isOwn = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url())
        if (!isOwn) problems.push(`foreign request: ${request.url()}`)
      }
      page.on('pageerror', noteError).on('console', noteLine).on('request', noteHost)
      await use({ problems })
      page.off('pageerror', noteError).off('console', noteLine).off('request', noteHost)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

/**
 * Tests that share one page, as a person keeps it open through the day; a cold start would cost each of them two seconds.
 * For what neither spoils answers nor keeps anything in the browser; whoever turns the lights off has them on again after it.
 */
export const openTest = test.extend<object, { openedPage: Page }>({
  openedPage: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL ?? '' })
      await sayWhatBreaksPolicy(page)
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ openedPage, viewport }, give) => {
    await openedPage.setViewportSize(viewport ?? { width: 1440, height: 900 })
    await openedPage.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: null })
    await give(openedPage)
    await openedPage.evaluate(() => localStorage.clear())
  },
})

export { expect }

export const LANGUAGES = ['kk', 'ru', 'en'] as const

/** Opens a view and waits until its figures are painted. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-region][data-obs], td[data-obs]').first()).toBeAttached()
  await expect(page.locator('.map-page__stage[aria-busy="true"]')).toHaveCount(0)
}

/** Another address in the open app, as its links give it: without the cost of a cold start. */
export async function move(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Goes to an address: in the open app as its links do, else by opening it. */
export async function visit(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(address)
  else await move(page, address)
  await expect(page.locator('html')).toHaveAttribute('lang', new URL(page.url()).pathname.slice(1, 3))
  await drawn(page)
}

/** Waits until what follows the size of a box has been drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

/** Views of an open page that were left and are kept, out of sight. */
export const LEFT = '[style*="display: none"]'

/** Sets the time bar, which is drawn over by its bars. */
export const slider = (page: Page) => page.getByRole('slider', { name: /period|период|кезең/i })

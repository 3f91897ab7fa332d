import { test as base, expect, type Page } from '@playwright/test'

/** Everything a page may not do while it is tested: throw, log an error, break its policy, or speak to another host. */
interface Watch {
  readonly problems: string[]
}

export const test = base.extend<{ watch: Watch; allowed: RegExp | null }>({
  /** Lines of the browser's log that a test causes on purpose. */
  allowed: [null, { option: true }],
  watch: [
    async ({ page, baseURL, allowed }, use) => {
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' && allowed?.test(message.text()) !== true)
          problems.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url())
        if (!isOwn) problems.push(`foreign request: ${request.url()}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        )
      })
      await use({ problems })
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
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

/** Waits until what follows the size of a box has been drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

/** Sets the time bar, which is drawn over by its bars. */
export const slider = (page: Page) => page.getByRole('slider', { name: /period|период|кезең/i })

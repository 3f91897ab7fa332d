import { chromium, type Page } from '@playwright/test'
import { browserPath, launchOptions } from '../../scripts/browser'
import { expect, test } from './offlineSite'

const PAINTED = '[data-region][data-obs]'
const HOURS = 3_600_000

/** A clock that goes on by what the test writes, also while the page is put away. */
const clockByHand = () => {
  const real = Date.now
  Date.now = () => real() + Number(localStorage.getItem('ahead') ?? 0)
}

const aheadBy = (page: Page, milliseconds: number) =>
  page.evaluate((value) => localStorage.setItem('ahead', String(value)), milliseconds)

test('F79: a page brought back whole after two hours, and after two days, is asked for anew and not loaded', async ({
  site,
}) => {
  // Debian's shell of the other tests keeps no page for the way back.
  const browser = await chromium.launch({
    ...launchOptions(browserPath()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage()
  await page.addInitScript(clockByHand)
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['restored'] = String(persisted)
    })
  })
  const config = JSON.stringify({ source: { kind: 'http', baseUrl: '/api' }, defaultLanguage: 'en' })
  await site.order({ config })
  // Also what can wait has come.
  await page.goto(`${site.url}/en/map?period=2019-Q4`, { waitUntil: 'networkidle' })
  await expect(page.locator(PAINTED).first()).toBeAttached()
  // As the page itself knows: the tools of the test miss what a page asks for that was put away.
  const asked = () =>
    page.evaluate(() => {
      const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
      performance.clearResourceTimings()
      return entries.filter((path) => path.startsWith('/api'))
    })
  const loads: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname)
  })
  const awayFor = async (milliseconds: number) => {
    await asked()
    await page.goto(`${site.url}/config.json`)
    await aheadBy(page, milliseconds)
    await page.evaluate(() => history.back())
    await expect(page.locator('html')).toHaveAttribute('data-restored', 'true')
  }
  // What can wait is asked for after the first picture.
  await page.waitForLoadState('networkidle')
  // Within five minutes nothing is asked.
  await awayFor(60_000)
  await expect(page.locator(PAINTED).first()).toBeAttached()
  expect(await asked()).not.toContain('/api/catalogue')
  await awayFor(2 * HOURS)
  const seen: string[] = []
  await expect
    .poll(async () => seen.push(...(await asked())) > 0 && seen, { timeout: 20_000 })
    .toEqual(expect.arrayContaining(['/api/catalogue', '/api/observations']))
  await expect(page.locator(PAINTED).first()).toBeAttached()
  // The server is gone: the saved copy says its age by the clock of now.
  await page.goto(`${site.url}/config.json`)
  await site.kill()
  await aheadBy(page, 49 * HOURS)
  await page.evaluate(() => history.back())
  const line = page.locator('.notice-list__item--stale')
  await expect(line).toContainText('2 days ago', { timeout: 20_000 })
  expect(await page.locator(PAINTED).count()).toBeGreaterThan(15)
  await expect(page.locator('.failure')).toHaveCount(0)
  expect(loads.filter((path) => path !== '/config.json')).toEqual([])
  await browser.close()
})

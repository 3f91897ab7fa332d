import type { Page } from '@playwright/test'
import { expect, open, test } from './page'

const PAGE_CHUNK = /\/assets\/(AboutPage|PresentPage)-[\w-]+\.js$/

/** Counts how often the page itself is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  return () => loads
}

/** From now on the server has another version: the old files are gone, and index.html begins with another script. */
async function installNewVersion(page: Page, gone: { status: number; contentType: string }): Promise<void> {
  await page.route('**/index.html', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/\/index-/, '/index-next-') })
  })
  await page.route(PAGE_CHUNK, (route) => route.fulfill({ ...gone, body: '<!doctype html><p>Not here</p>' }))
}

test.describe('a part of an older version', () => {
  // The browser logs what it could not fetch or would not run.
  test.use({ allowed: /Failed to load|Expected a JavaScript|PartMissing/, serviceWorkers: 'block' })

  for (const gone of [
    { status: 404, contentType: 'text/html' },
    { status: 200, contentType: 'text/html' },
  ]) {
    test(`F88: gone as ${gone.status}, the page is loaded anew once and then says what to do`, async ({
      page,
    }) => {
      await open(page, '/en/map')
      await expect(page.locator('.download-menu button')).toBeVisible()
      await installNewVersion(page, gone)
      const loads = countLoads(page)
      await page.getByRole('link', { name: 'About', exact: true }).click()
      await expect.poll(loads).toBe(1)
      // Still missing: it is said, and the page is not loaded again and again.
      await expect(page.locator('[data-error="missing-part"]')).toBeVisible()
      await page.locator('[data-error="missing-part"] button').click()
      await expect(page.locator('[data-error="missing-part"]')).toBeVisible()
      expect(loads()).toBe(1)
      await expect(page.getByRole('link', { name: 'Map', exact: true })).toBeVisible()
      await page.unroute(PAGE_CHUNK)
      await page.locator('[data-error="missing-part"] button').click()
      await expect(page.locator('h1')).toHaveText(/About/)
    })
  }

  test('F88: without a new version a part that is lost on the way can be fetched again', async ({ page }) => {
    await open(page, '/ru/map')
    await page.route(PAGE_CHUNK, (route) => route.abort())
    const loads = countLoads(page)
    await page.locator('.app-header a[href$="/about"]').click()
    await expect(page.locator('[data-error="missing-part"]')).toBeVisible()
    await page.unroute(PAGE_CHUNK)
    await page.locator('[data-error="missing-part"] button').click()
    await expect(page.locator('[data-error]')).toHaveCount(0)
    await expect(page.locator('h1')).not.toBeEmpty()
    expect(loads()).toBe(0)
  })
})

test.describe('an error that no part has dealt with', () => {
  test('F93: is said once, can be taken away, and the page goes on', async ({ page, watch }) => {
    await open(page, '/kk/map')
    await expect(page.locator('.download-menu button')).toBeVisible()
    const fail = () =>
      page.evaluate(() => {
        void Promise.reject(new Error('planted rejection'))
        setTimeout(() => {
          throw new Error('planted error')
        })
      })
    await fail()
    const note = page.locator('[data-note="trouble"]')
    await expect(note).toHaveCount(1)
    await expect(note).toContainText('қате')
    await note.getByRole('button').last().click()
    await expect(note).toHaveCount(0)
    await fail()
    await page.getByText('Кесте', { exact: true }).click()
    await expect(page.locator('[data-panel="table"]')).toBeVisible()
    await expect(note).toHaveCount(0)
    expect(watch.problems.filter((problem) => !problem.includes('planted'))).toEqual([])
    watch.problems.length = 0
  })
})

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false })

  test('F91: the page says in three languages what it needs', async ({ page }) => {
    await page.goto('/kk/map')
    for (const language of ['kk', 'ru', 'en'])
      await expect(page.locator(`noscript p[lang="${language}"], body > p[lang="${language}"]`)).toBeVisible()
  })
})

test.describe('where the script of the app is blocked, or the browser does not know it', () => {
  test.use({ allowed: /Failed to load|ERR_FAILED/ })

  test('F91: the words stand where the app would, without any script', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto('/ru/map')
    for (const language of ['kk', 'ru', 'en'])
      await expect(page.locator(`.boot-note p[lang="${language}"]`)).toBeVisible({ timeout: 10_000 })
  })

  test('F91: an app that comes takes their place before they are seen', async ({ page }) => {
    await open(page, '/en/map')
    await expect(page.locator('.boot-note')).toHaveCount(0)
  })
})

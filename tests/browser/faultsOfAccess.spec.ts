import { serve, status } from './backEnd'
import { expect, move, open, ready, test } from './page'

// A failed answer is an error in the browser's own log; nothing else may be.
test.use({ allowed: /Failed to load resource/ })

test('F11, F12, F13: access that ends, access that is not given and an indicator that is gone leave everything else as it was', async ({
  page,
}) => {
  const asked: string[] = []
  let fault: number | null = null
  await serve(page, (route, path) => {
    if (path === '/observations') asked.push(route.request().url())
    return fault === null ? null : status('/observations', fault)(route, path)
  })
  await open(page, '/en/map?period=2019-Q4&region=akmola')
  // Sparklines have been asked for: only what is chosen next is asked for.
  await expect(page.locator('.trend-chart__plot svg')).toBeVisible()
  await expect.poll(() => asked.filter((url) => /indicator=[^&]*(,|%2C)/.test(url))).not.toEqual([])
  const own = await page.locator('[data-obs*="|akmola|2019-Q4|"]').first().textContent()

  for (const [code, indicator] of [
    [401, 'survey-favourable'],
    [403, 'seminars-conferences'],
  ] as const) {
    fault = code
    asked.length = 0
    await move(page, `/en/map?indicator=${indicator}&period=2019-Q4&region=akmola`)
    await expect(page.locator('.map-page__stage .failure')).toHaveAttribute('data-error', 'denied')
    await expect(page.locator('.map-page__stage .failure')).toContainText('There is no access to these data.')
    await expect(page).toHaveURL(/indicator=.*region=akmola/)
    await expect(page.getByRole('combobox', { name: 'Indicator' })).toBeEnabled()
    // The view before stands with its figures, and nobody is asked for them.
    await page.goBack()
    await ready(page)
    expect(await page.locator('[data-obs*="|akmola|2019-Q4|"]').first().textContent()).toBe(own)
    expect(asked.filter((url) => url.includes('kz-course-learners'))).toEqual([])
    // A refusal does not heal by asking again.
    expect(asked).not.toEqual([])
    expect(asked).toEqual([...new Set(asked)])
  }
  fault = null
  await move(page, '/en/map?indicator=survey-favourable&period=2019-Q4&region=akmola')
  await ready(page)

  await move(page, '/en/indicators/learners-of-kazakh')
  await expect(page.locator('main h1')).not.toBeEmpty()
  await expect(page.locator('main')).toContainText('learners-of-kazakh')
  await expect(page.locator('main a[href*="/en/indicators/"]').first()).toBeVisible()
  await expect(page.locator('main a[href*="/en/indicators"]').last()).toBeVisible()
})

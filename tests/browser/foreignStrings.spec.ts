import { changed, serve } from './backEnd'
import { expect, ready, test } from './page'
import { PAYLOADS, poison } from './payloads'

test.use({ allowed: /Failed to load resource/ })

for (const [offset, query] of [
  [0, 'period=2019-Q4&region=akmola'],
  [13, 'period=2019-Q4&view=table'],
  [27, 'indicator=survey-favourable&period=2019-Q3&view=tiles'],
] as const) {
  test(`texts of a source are text and nothing else: every field, from payload ${offset + 1}`, async ({
    page,
  }) => {
    let i = offset
    const next = () => PAYLOADS[i++ % PAYLOADS.length] ?? ''
    await serve(page, (route, path) =>
      changed(path, (body) => JSON.stringify(poison(JSON.parse(body), next)))(route, path),
    )
    await page.goto(`/en/map?${query}`)
    await ready(page)
    await page.getByRole('button', { name: 'How it is counted' }).click()
    await expect(page.getByRole('dialog')).toContainText('Section 5.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator('[data-region="karaganda"]').first().hover({ force: true })
    await page.locator('[data-region="karaganda"]').first().focus()

    expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
    const planted = page.locator(
      'img, iframe, object, embed, base, form, video, marquee, details, textarea, xss, math, body script, body style',
    )
    await expect(planted).toHaveCount(0)
    await expect(
      page.locator('a[href^="javascript:"], a[href^="data:"], [onerror], [onload], [onfocus]'),
    ).toHaveCount(0)
    const shown = await page.locator('body').innerText()
    expect(PAYLOADS.filter((payload) => shown.includes(payload)).length).toBeGreaterThan(5)
  })
}

test('words of an error are text too', async ({ page }) => {
  await serve(page, (route, path) =>
    path === '/observations'
      ? route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: JSON.stringify({ title: PAYLOADS[1], detail: PAYLOADS[0], status: 500 }),
        })
      : null,
  )
  await page.goto('/en/map')
  await expect(page.locator('.map-page__stage .failure')).toBeVisible({ timeout: 15_000 })
  expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
  await expect(page.locator('img')).toHaveCount(0)
})

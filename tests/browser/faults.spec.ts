import { readFileSync } from 'node:fs'
import { changed, serve, status } from './backEnd'
import { expect, LANGUAGES, ready, test } from './page'

// A failed answer is an error in the browser's own log; nothing else may be.
test.use({ allowed: /Failed to load resource/ })

for (const language of LANGUAGES) {
  test(`F01, F08 in ${language}: figures that fail say so, the rest stands, and Try again brings them`, async ({
    page,
  }) => {
    let isDown = true
    await serve(page, (route, path) => (isDown ? status('/observations', 500)(route, path) : null))
    await page.goto(`/${language}/map`)
    const failure = page.locator('.map-page__stage .failure')
    await expect(failure).toBeVisible({ timeout: 15_000 })
    await expect(failure).toHaveAttribute('data-error', 'server')
    await expect(page.locator('h1')).not.toBeEmpty()
    await expect(page.locator('.app-header__demonstration')).toBeVisible()
    expect(await failure.innerText()).not.toMatch(/https?:|\bat \w+\.|undefined|\[object/)
    isDown = false
    await failure.getByRole('button').first().click()
    await ready(page)
  })
}

test('F03: without a catalogue the frame stands and says why', async ({ page }) => {
  await serve(page, status('/catalogue', 500))
  await page.goto('/ru/map')
  await expect(page.locator('.failure')).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('.language-switch')).toBeVisible()
})

test('F04: without boundaries the tiles take the place of the map', async ({ page }) => {
  await serve(page)
  await page.route('**/boundaries/**', (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto('/en/map?period=2019-Q4')
  await expect(page.locator('[data-notice="no-boundaries"]')).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('.tile-grid [data-region][data-obs]')).toHaveCount(16)
})

test('F05: without populations the figures stand as reported, and it is said', async ({ page }) => {
  await serve(page, status('/populations', 500))
  await page.goto('/en/map?period=2019-Q4')
  await expect(page.locator('[data-notice="no-population"]')).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('[data-obs*="per-10k"]')).toHaveCount(0)
})

test('F14: a server that hangs is "still loading" at two seconds and a failure in the end', async ({
  page,
}) => {
  await serve(page, (_, path) => (path === '/observations' ? new Promise(() => undefined) : null))
  await page.goto('/en/map')
  await expect(page.getByText('Still loading…')).toBeVisible({ timeout: 5000 })
  await expect(page.locator('.failure[data-error="timeout"]')).toBeVisible({ timeout: 40_000 })
})

const refusals: readonly (readonly [what: string, kind: string, change: (body: string) => string])[] = [
  ['F32 a truncated answer', 'malformed', (body) => body.slice(0, body.length / 2)],
  ['F35 a number as text', 'malformed', (body) => body.replace(/"values":\[\[(null|\d+)/, '"values":[["12"')],
  ['F36 a negative count', 'malformed', (body) => body.replace(/,(\d+),(\d+),(\d+)\]/, ',-5,$2,$3]')],
  [
    'F40 the right ids of another division',
    'wrong-division',
    (body) => body.replace('"division":"2013"', '"division":"2022"'),
  ],
  [
    'F46 another major version',
    'wrong-version',
    (body) => body.replace('"contract":"1.0"', '"contract":"2.0"'),
  ],
  ['F48 a period that does not exist', 'malformed', (body) => body.replaceAll('2019-Q4', '2019-Q5')],
  ['F52 a text that is not UTF-8', 'encoding', (body) => body.replace('persons', 'pers\ufffdns')],
]
test('F32, F35, F36, F40, F46, F48, F52: an answer that is not right is refused whole, with the reason', async ({
  page,
}) => {
  let spoil = (body: string): string => body
  await serve(page, (route, path) => changed('/observations', spoil)(route, path))
  for (const [what, kind, change] of refusals) {
    spoil = change
    await page.goto('/en/map?period=2019-Q4')
    await expect(page.locator('.map-page__stage .failure'), what).toHaveAttribute('data-error', kind, {
      timeout: 15_000,
    })
    await expect(page.locator('[data-region]')).toHaveCount(0)
  }
})

test('F18: a portal page in place of data is told from a server error', async ({ page }) => {
  await serve(page, (route, path) =>
    path === '/observations' ? route.fulfill({ contentType: 'text/html', body: '<html>login' }) : null,
  )
  await page.goto('/en/map')
  await expect(page.locator('.failure[data-error="portal"]')).toContainText('Wi-Fi', { timeout: 15_000 })
})

test('F39: an unknown region is left out and named', async ({ page }) => {
  await serve(
    page,
    changed('/observations', (body) => body.replaceAll('"akmola"', '"atlantis"')),
  )
  await page.goto('/en/map?period=2019-Q4')
  await expect(page.locator('[data-notice="regions-left-out"]')).toContainText('atlantis')
  await expect(page.locator('[data-region="akmola"]').first()).toHaveAttribute('aria-label', /no data/)
})

test('F54: markup in names is text', async ({ page }) => {
  await serve(
    page,
    changed('/catalogue', (body) => body.replaceAll('"Akmola Region"', '"<img src=x onerror=alert(1)>"')),
  )
  await page.goto('/en/map?period=2019-Q4&region=akmola')
  await ready(page)
  await expect(page.locator('.national-panel--region h2')).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.locator('img')).toHaveCount(0)
})

const configs: readonly (readonly [string, string, string])[] = [
  ['missing', '', 'missing'],
  ['a web page', '<!doctype html><html></html>', 'html'],
  ['not JSON', '{"source": ', 'not-json'],
  [
    'a wrong setting',
    '{"source":{"kind":"nothing"},"defaultLanguage":"kk","homeRegion":null,"tiles":null}',
    'invalid',
  ],
]
test('F23: without a good config.json there is a page in three languages, and no demonstration data', async ({
  page,
}) => {
  let answer: { status?: number; contentType?: string; body: string } = { body: '' }
  await page.route('**/config.json', (route) => route.fulfill(answer))
  for (const [what, body, kind] of configs) {
    answer =
      kind === 'missing'
        ? { status: 404, body: '' }
        : { contentType: kind === 'html' ? 'text/html' : 'application/json', body }
    await page.goto('/kk/map')
    await expect(page.locator('main'), what).toHaveAttribute('data-error', kind)
    for (const language of LANGUAGES) await expect(page.locator(`section[lang="${language}"]`)).toBeVisible()
    await expect(page.locator('[data-region]')).toHaveCount(0)
  }
})

test('the contract is served with the app', async ({ request }) => {
  const served = await request.get('/openapi.yaml')
  expect(await served.text()).toBe(readFileSync('public/openapi.yaml', 'utf8'))
})

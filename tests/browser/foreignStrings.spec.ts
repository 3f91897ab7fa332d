import { changed, serve } from './backEnd'
import { expect, ready, test } from './page'

/** Markup, handlers, addresses and templates that ran somewhere once; each would set a mark if it ran here. */
const PAYLOADS: readonly string[] = [
  '<script>window.__pwned=1</script>',
  '<img src=x onerror="window.__pwned=1">',
  '<svg onload="window.__pwned=1">',
  '<svg><script>window.__pwned=1</script></svg>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>">',
  '"><img src=x onerror=window.__pwned=1>',
  "'><img src=x onerror=window.__pwned=1>",
  '</title><script>window.__pwned=1</script>',
  '</style><script>window.__pwned=1</script>',
  '</textarea><script>window.__pwned=1</script>',
  'javascript:window.__pwned=1',
  'data:text/html,<script>window.__pwned=1</script>',
  '<a href="javascript:window.__pwned=1">x</a>',
  '<body onload=window.__pwned=1>',
  '<input autofocus onfocus=window.__pwned=1>',
  '<details open ontoggle=window.__pwned=1>',
  '<video><source onerror=window.__pwned=1>',
  '<math><mtext><img src=x onerror=window.__pwned=1>',
  '<style>@import "//evil.example"</style>',
  '<link rel=stylesheet href=//evil.example>',
  '<base href=//evil.example/>',
  '<form action=//evil.example><input type=submit>',
  '<object data=//evil.example>',
  '<embed src=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '${window.__pwned=1}',
  '$t(constructor)',
  '<%= window.__pwned=1 %>',
  '`${window.__pwned=1}`',
  '&lt;script&gt;window.__pwned=1&lt;/script&gt;',
  '\\u003cscript\\u003ewindow.__pwned=1\\u003c/script\\u003e',
  '<xss style="behavior:url(//evil.example)">',
  '<button formaction=javascript:window.__pwned=1>',
  '<marquee onstart=window.__pwned=1>',
  '<template><img src=x onerror=window.__pwned=1></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.__pwned=1>">',
  '<!--<img src="--><img src=x onerror=window.__pwned=1>">',
  '<![CDATA[<img src=x onerror=window.__pwned=1>]]>',
  '=cmd|"/c calc"!A1',
]

/** Puts payloads, one after another, into every text that a person would read. */
function poison(json: unknown, next: () => string): unknown {
  if (Array.isArray(json)) return json.map((item) => poison(item, next))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      ['kk', 'ru', 'en'].includes(key) && typeof value === 'string' ? next() : poison(value, next),
    ]),
  )
}

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

import { changed, serve } from './backEnd'
import { drawn, expect, test, visit } from './page'
import { openPage, PAGES } from './pagesBesideMap'
import { PAYLOADS, poison } from './payloads'

test.describe('with a hostile source', () => {
  test.use({ allowed: /Failed to load resource|Sentence withheld/ })

  for (const [offset, name] of [
    [0, 'region'],
    [9, 'events'],
    [21, 'associations'],
    [33, 'passport'],
    [5, 'heat matrix'],
    [13, 'similar regions'],
    [17, 'sessions'],
    [25, 'indicator'],
    [29, 'programme'],
    [37, 'blind spots'],
  ] as const) {
    test(`texts of a source are text and nothing else: ${name}, from payload ${offset + 1}`, async ({
      page,
    }) => {
      let i = offset
      const next = () => PAYLOADS[i++ % PAYLOADS.length] ?? ''
      await serve(page, (route, path) =>
        changed(path, (body) => JSON.stringify(poison(JSON.parse(body), next)))(route, path),
      )
      await openPage(page, `/en/${PAGES[name] ?? ''}`)
      if (name === 'events' || name === 'associations') {
        await page.locator('tr[data-row] th button').first().click()
        await expect(page.getByRole('dialog')).toBeVisible()
      }
      expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
      await expect(
        page.locator(
          'img, iframe, object, embed, base, form, video, marquee, textarea, xss, math, body script, body style',
        ),
      ).toHaveCount(0)
      await expect(
        page.locator('a[href^="javascript:"], a[href^="data:"], [onerror], [onload], [onfocus]'),
      ).toHaveCount(0)
    })
  }
})

test('hostile addresses of the new pages are repaired, and the page says what it left out', async ({
  page,
}) => {
  for (const address of [
    '/kk/events?type=<script>&sort=__proto__&month=2019-99&columns=constructor',
    '/ru/events?from=9999-99-99&to=0&q=%00%E2%80%AE&layout=map&layout=table',
    '/en/associations?status=registered_registered_%27;--&page=-1',
    `/en/courses?q=${'a'.repeat(4000)}`,
    '/ru/regions/__proto__',
    '/kk/regions/akmola?period=2019-Q9&per=per-1e9&with=xx',
    '/en/regions/akmola/passport?with=en&with=ru',
    '/kk/regions//akmola',
    '/ru/regions/akmola/passport/extra',
  ]) {
    await visit(page, address)
    await drawn(page)
    await expect(page.locator('main h1').first(), address).not.toBeEmpty()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await expect(page.locator('.failure'), address).toHaveCount(0)
  }
})

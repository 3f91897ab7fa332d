import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { hostileAddress } from '../view/hostileAddress'
import { expect, open, test } from './page'

const COLD = 48
const GROUPS = 4
/** Chromium lets a page rewrite its address 200 times in half a minute. */
const IN_APP = 170
const PAGES = 3

/** The address as a link of a page would hold it: of this origin, percent-encoded by the browser. */
function asLink(text: string, base: string): string {
  const path = `/${text.replaceAll(/^[/\\]+/g, '')}`
  return URL.canParse(path, base) ? new URL(path, base).href : new URL('/kk/map', base).href
}

const all = fc.sample(hostileAddress, { seed: 7, numRuns: COLD + PAGES * IN_APP })

for (let group = 0; group < GROUPS; group++) {
  test(`F80: hostile links opened cold give a page each, part ${group + 1}`, async ({ page, baseURL }) => {
    // Any path that is not a file gives the app, as the host configurations do; this server refuses malformed ones.
    const app = readFileSync('dist/index.html', 'utf8')
    await page.route('**', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: app })
        : route.fallback(),
    )
    const size = COLD / GROUPS
    for (const text of all.slice(group * size, (group + 1) * size)) {
      const link = asLink(text, baseURL ?? '')
      await page.goto(link, { waitUntil: 'commit' })
      await expect(page.locator('h1').first(), link).not.toBeEmpty()
      await expect(page.locator('.map-page__stage [data-region], .plain-page').first(), link).toBeAttached()
    }
  })
}

for (let part = 0; part < PAGES; part++) {
  test(`F80: hostile addresses in the open app give a page each, part ${part + 1}`, async ({
    page,
    baseURL,
  }) => {
    await open(page, '/en/map')
    const links = all
      .slice(COLD + part * IN_APP, COLD + (part + 1) * IN_APP)
      .map((text) => asLink(text, baseURL ?? ''))
    const blank = await page.evaluate(async (addresses) => {
      const found: string[] = []
      for (const address of addresses) {
        history.replaceState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
        await new Promise((done) => setTimeout(done, 25))
        const heading = document.querySelector('h1')?.textContent?.trim() ?? ''
        if (heading === '' || document.querySelector('.language-switch') === null) found.push(address)
      }
      return found
    }, links)
    expect(blank).toEqual([])
  })
}

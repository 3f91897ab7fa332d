import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ANALYSIS_PAGES, openAnalysis } from './analysisPages'
import { changed, serve } from './backEnd'
import { expect, LANGUAGES, test } from './page'
import { PAYLOADS, poison } from './payloads'
import { SIGNED } from './signedIncompletes'
import { smallTargets } from './targetSizes'

/** Every page beside the map, as a person would have it. */
const PAGES: Readonly<Record<string, string>> = {
  regions: 'regions',
  region: 'regions/akmola?period=2019-Q4',
  passport: 'regions/akmola/passport?period=2019-Q4',
  letter: 'regions/almaty-city/letter?period=2020-Q4',
  events: 'events?region=akmola&year=2019',
  calendar: 'events?layout=calendar&month=2019-09&region=akmola',
  'events on the map': 'events?layout=map&type=language-day-events',
  associations: 'associations?status=registered',
  courses: 'courses?region=akmola',
  ...ANALYSIS_PAGES,
}

const isAnalysis = (address: string): boolean =>
  Object.values(ANALYSIS_PAGES).some((path) => address.endsWith(path))

/** Waits for what a page shows, also for what comes when it is idle. */
async function openPage(page: Page, address: string): Promise<void> {
  if (isAnalysis(address)) return openAnalysis(page, address)
  await page.goto(address)
  await expect(page.locator('main h1').first()).toBeAttached()
  const last = /regions\/[a-z-]+(\?|$)/.test(address)
    ? '.register-panel__all'
    : '.region-chooser__card, .sheet, .letter, .register-page__found strong'
  await expect(page.locator(last).first()).toBeAttached()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

/** Another language in place, as a person switches it; faster than opening the page anew. */
async function switchTo(page: Page, language: string): Promise<void> {
  await page.locator(`.language-switch [hreflang="${language}"]`).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const [name, path] of Object.entries(PAGES)) {
  test(`axe finds nothing: ${name}, light, dark and forced colours`, async ({ page }) => {
    for (const [mode, language] of [
      ['light', 'kk'],
      ['dark', 'ru'],
      ['forced', 'en'],
    ] as const) {
      await page.emulateMedia({
        colorScheme: mode === 'dark' ? 'dark' : 'light',
        forcedColors: mode === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      })
      await openPage(page, `/${language}/${path}`)
      // Circles that the frame of the map cuts off reach over the texts around it, by their boxes only.
      await page.locator('.places-map__canvas').evaluateAll((maps: HTMLElement[]) => {
        for (const map of maps) map.hidden = true
      })
      const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${mode} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
        ),
      ).toEqual([])
      const undecided = incomplete.flatMap(({ id, nodes }) =>
        nodes.map((node) => ({ id, target: node.target.join(' ') })),
      )
      expect(
        undecided.filter(
          ({ id, target }) => !SIGNED.some((signed) => signed.rule === id && signed.target.test(target)),
        ),
        mode,
      ).toEqual([])
    }
  })

  test(`targets of ${name}: 24 px on a desktop, 44 px on a phone, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await openPage(page, `/ru/${path}`)
    expect(await smallTargets(page, 24)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await openPage(page, `/kk/${path}`)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await smallTargets(page, 44)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    // Drawings follow their boxes a frame later.
    await expect.poll(overflow, { message: 'kk, 320 px' }).toBeLessThanOrEqual(0)
    for (const language of ['ru', 'en'] as const) {
      await switchTo(page, language)
      expect(await overflow(), `${language}, 320 px`).toBeLessThanOrEqual(0)
    }
  })
}

/** Texts on the screen with the language their node says. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; lang: string }[] = []
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement === null || parentElement.closest('script, style, noscript') !== null) continue
      found.push({
        text: textContent ?? '',
        lang: parentElement.closest('[lang]')?.getAttribute('lang') ?? '',
      })
    }
    return found
  })

/** Latin words that stand in Kazakh and Russian texts on purpose. */
const LATIN = /^https?:|Birlik|Natural Earth|XLSX|JSON|Excel|Enter|Ctrl|Shift|5\.\d\./

const isForeign = ({ text, lang }: { text: string; lang: string }): boolean =>
  // An institution keeps its Kazakh name in Russian: «Қоғамдық келісім».
  (lang === 'ru' && /[әғқңөұүһі]/i.test(text) && !text.includes('«Қоғамдық келісім»')) ||
  (lang === 'en' && /[а-яёәғқңөұүһі]/i.test(text)) ||
  (lang !== 'en' && /[a-z]{4}/i.test(text) && !LATIN.test(text))

for (const [name, path] of Object.entries(PAGES)) {
  test(`every text of ${name} is in the language its node says`, async ({ page }) => {
    await openPage(page, `/kk/${path}`)
    for (const language of LANGUAGES) {
      await switchTo(page, language)
      const texts = await textsOf(page)
      expect(texts.length).toBeGreaterThan(40)
      expect(texts.filter(isForeign), language).toEqual([])
    }
  })
}

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
    await page.goto(address)
    await expect(page.locator('main h1').first(), address).not.toBeEmpty()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await expect(page.locator('.failure'), address).toHaveCount(0)
  }
})

import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { expect, LANGUAGES, ready, test, visit } from './page'

/** One grey point; tiles of an installation come from its own site here, since nothing else may be asked. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4DwAA0QDPKZ2AxgAAAABJRU5ErkJggg==',
  'base64',
)

const CREDIT = 'Tiles: Birlik test'

async function openWith(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  const config = {
    source: { kind: 'mock' },
    defaultLanguage: 'kk',
    homeRegion: null,
    tiles: { url: '/basemap/{z}/{x}/{y}.png', attribution: CREDIT },
  }
  await page.route('**/config.json', (route) => route.fulfill({ json: config }))
  await page.route('**/basemap/**', answer)
  await page.goto('/ru/map?period=2019-Q4&region=akmola')
  await ready(page)
  await expect.poll(() => page.locator('.region-map__labels text').count()).toBeGreaterThanOrEqual(14)
}

const LOST = {
  kk: 'Фондық карта толық жүктелмеді; көрсеткіштерге бұл әсер етпейді.',
  ru: 'Подложка загрузилась не полностью; на показатели это не влияет.',
  en: 'The basemap did not load in full; the figures are not affected.',
} as const

const credit = (page: Page) => page.locator('.region-map__attribution')

/** Pictures of tiles that are seen; one that did not come would be a broken icon. */
const tilesSeen = (page: Page): Promise<{ readonly whole: number; readonly broken: number }> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLImageElement>('img.leaflet-tile')].filter(
      (tile) => getComputedStyle(tile).visibility !== 'hidden',
    )
    const whole = seen.filter(({ naturalWidth }) => naturalWidth > 0).length
    return { whole, broken: seen.length - whole }
  })

/** Regions that the frame of the map cuts. */
const cutRegions = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() => {
    const frame = document.querySelector('.region-map__canvas')?.getBoundingClientRect() ?? new DOMRect()
    return [...document.querySelectorAll('.region-map__region')]
      .filter((region) => {
        const { left, right, top, bottom } = region.getBoundingClientRect()
        return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom
      })
      .map((region) => region.getAttribute('data-region'))
  })

test('tiles lie under the regions; whoever gives them learns neither the page nor the person', async ({
  page,
}) => {
  const asked: Record<string, string>[] = []
  await openWith(page, (route) => {
    asked.push(route.request().headers())
    return route.fulfill({ contentType: 'image/png', body: TILE })
  })
  await expect(credit(page)).toHaveText(CREDIT)
  await expect.poll(async () => (await tilesSeen(page)).whole).toBeGreaterThan(0)
  expect(await cutRegions(page)).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
  for (const headers of asked) {
    expect(headers).not.toHaveProperty('referer')
    expect(headers).not.toHaveProperty('cookie')
  }
  // What the browser does with the request after that is what the tile tells it.
  const told = await page
    .locator('img.leaflet-tile')
    .evaluateAll((tiles: HTMLImageElement[]) =>
      tiles.map(({ referrerPolicy, crossOrigin }) => `${referrerPolicy} ${crossOrigin}`),
    )
  expect(new Set(told)).toEqual(new Set(['no-referrer anonymous']))
})

test.describe('without tiles', () => {
  test.use({ allowed: /Failed to load resource/ })

  test('F07: tiles that are not there leave a whole map and a quiet line, in three languages', async ({
    page,
  }) => {
    await openWith(page, (route) => route.fulfill({ status: 404 }))
    for (const language of LANGUAGES) {
      await visit(page, `/${language}/map?period=2019-Q4`)
      await expect(credit(page)).toHaveText(`${LOST[language]} ${CREDIT}`)
      expect((await tilesSeen(page)).broken).toBe(0)
      await expect(page.locator('.region-map__region[data-obs]')).toHaveCount(16)
    }
  })

  test('F07: a host of tiles that hangs or is dead takes nothing from the map', async ({ page }) => {
    let held: Route[] = []
    await openWith(page, async (route) => void held.push(route))
    await expect(credit(page)).toHaveText(CREDIT)
    expect(await tilesSeen(page)).toEqual({ whole: 0, broken: 0 })
    for (const route of held) await route.abort('connectionrefused')
    held = []
    await expect(credit(page)).toContainText('Подложка загрузилась не полностью')
    expect((await tilesSeen(page)).broken).toBe(0)
  })
})

test('F123: a picture of the map is made of figures and regions alone', async ({ page }) => {
  await openWith(page, (route) => route.fulfill({ contentType: 'image/png', body: TILE }))
  for (const [name, begins] of [
    ['Векторная картинка (SVG)', '<svg'],
    ['Картинка (PNG)', '\u0089PNG'],
  ] as const) {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Скачать' }).click()
    await page.getByRole('menuitem', { name }).click()
    const text = readFileSync(await (await waiting).path(), 'latin1')
    expect(text.slice(0, 200)).toContain(begins)
    expect(text).not.toContain('<image')
  }
})

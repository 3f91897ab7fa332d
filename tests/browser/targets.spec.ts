import type { Page } from '@playwright/test'
import { startingAt } from './axe'
import { drawn, expect, LANGUAGES, openTest, ready, test, visit } from './page'
import { smallTargets } from './targetSizes'

interface Box {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SIZES = [
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
  [390, 844],
  [320, 640],
] as const

const INDICATORS = [
  'indicator=kz-course-learners&period=2019-Q4',
  'indicator=events-total&period=2018-Q3&per=absolute',
  'indicator=council-meetings&period=2013-Q2',
  'indicator=survey-favourable&period=2019-Q3',
] as const

for (const view of ['map', 'tiles', 'table']) {
  openTest(`on a desktop every target of the ${view} is at least 24 px`, async ({ page }) => {
    await visit(page, `/ru/map?period=2019-Q4&region=akmola&view=${view}`)
    await ready(page)
    await expect(page.locator('.trend-chart__plot svg')).toBeAttached()
    expect(await smallTargets(page, 24)).toEqual([])
  })

  openTest(`on a phone every target of the ${view} is at least 44 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await visit(page, `/ru/map?period=2019-Q4&region=akmola&view=${view}`)
    await ready(page)
    await expect(page.locator('.trend-chart__plot svg')).toBeAttached()
    const small = await smallTargets(page, 44)
    // Oblasts have the size of their territory, and a larger row each in the ranking; the cities are made large enough.
    expect(small.filter((target) => !/region-map__region(?!--city)/.test(target))).toEqual([])
  })
}

const indicatorOf = (query: string): string => /indicator=([\w-]+)/.exec(query)?.[1] ?? ''

/** Labels and their frame in one moment: what comes late above the map moves both. */
const placesOn = (page: Page): Promise<{ labels: readonly Box[]; frame: Box | undefined }> =>
  page.evaluate(() => {
    const boxesOf = (selector: string) =>
      Array.from(document.querySelectorAll(selector), (element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return { name: element.textContent, left, right, top, bottom }
      })
    return { labels: boxesOf('.region-map__labels text'), frame: boxesOf('.region-map__canvas')[0] }
  })

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

openTest('a map that was out of sight for a moment shows the whole country again', async ({ page }) => {
  await visit(page, '/kk/map?period=2019-Q4')
  await ready(page)
  const labels = page.locator('.region-map__labels text')
  await expect.poll(() => labels.count()).toBeGreaterThanOrEqual(14)
  const texts = async () => (await labels.allTextContents()).toSorted()
  const before = await texts()
  const show = (display: string) =>
    page.locator('.region-map').evaluate((map, value) => map.style.setProperty('display', value), display)
  // So a part of the page is hidden while its code is waited for.
  await show('none')
  await drawn(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await show('')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect.poll(texts).toEqual(before)
})

for (const [turn, language] of LANGUAGES.entries()) {
  openTest(
    `labels of the map in ${language} neither touch nor leave the frame, at five sizes`,
    async ({ page }) => {
      const sizes = startingAt(SIZES, turn * 2)
      for (const query of INDICATORS) {
        const address = `/${language}/map?${query}`
        // Each language begins at another size.
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height })
          if (!page.url().endsWith(address)) await visit(page, address)
          await ready(page)
          await expect(page.locator(`[data-obs^="${indicatorOf(query)}|"]`).first()).toBeAttached()
          await page.evaluate(() => document.fonts.ready)
          await drawn(page)
          const at = `${width}×${height} ${query}`
          // Labels are placed once the frame stands still.
          await expect
            .poll(() => page.locator('.region-map__labels text').count(), { message: at })
            .toBeGreaterThanOrEqual(width < 350 ? 10 : 14)
          const { labels, frame } = await placesOn(page)
          if (frame === undefined) throw new Error('no map')
          const pairs = labels.flatMap((a, i) =>
            labels.slice(i + 1).flatMap((b) => (touches(a, b) ? [`${a.name} | ${b.name}`] : [])),
          )
          expect(pairs, at).toEqual([])
          const cut = labels.filter(
            (label) =>
              label.left < frame.left - 1 ||
              label.right > frame.right + 1 ||
              label.top < frame.top - 1 ||
              label.bottom > frame.bottom + 1,
          )
          expect(
            cut.map(({ name }) => name),
            at,
          ).toEqual([])
        }
      }
    },
  )

  test(`F94, F97: in ${language} nothing scrolls sideways at 320 px, which is 400 % of a desktop, nor with wide spacing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const view of ['map', 'tiles', 'table']) {
      await page.goto(`/${language}/map?period=2019-Q4&region=akmola&view=${view}`)
      await ready(page)
      await expect(page.locator('.trend-chart__plot svg')).toBeAttached()
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await overflow(), view).toBeLessThanOrEqual(0)
      // WCAG 1.4.12, set through the style objects, which the policy allows.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style?.setProperty('letter-spacing', '0.12em')
          element.style?.setProperty('word-spacing', '0.16em')
          element.style?.setProperty('line-height', '1.5')
        }
      })
      expect(await overflow(), `${view}, wide spacing`).toBeLessThanOrEqual(0)
    }
  })
}

import type { Page } from '@playwright/test'
import { axeFindings, change, startingAt } from './axe'
import { isForeign, switchTo, textsOf } from './languages'
import { expect, openTest } from './page'
import { openPage, PAGES } from './pagesBesideMap'
import { smallTargets } from './targetSizes'

/** Between them, every page in each language and each mode. */
const STATES = [
  ['kk', 'light'],
  ['ru', 'dark'],
  ['en', 'forced'],
] as const

/** Circles that the frame of the map cuts off reach over the texts around it, by their boxes only. */
const hideMap = (page: Page, isHidden: boolean): Promise<void> =>
  page.locator('.places-map__canvas').evaluateAll((maps: HTMLElement[], hidden) => {
    for (const map of maps) map.hidden = hidden
  }, isHidden)

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

for (const [i, [name, path]] of Object.entries(PAGES).entries()) {
  // The page is changed in place; a check that fails leaves the others to be heard.
  openTest(
    `${name}: axe finds nothing in three modes, texts are in the language their node says, targets of 24 px`,
    async ({ page }) => {
      for (const [turn, [language, mode]] of startingAt(STATES, i).entries()) {
        await openTest.step(`${language}, ${mode}`, async () => {
          if (turn === 0) await openPage(page, `/${language}/${path}`)
          else await switchTo(page, language)
          await change(page, mode)
          const texts = await textsOf(page)
          expect.soft(texts.length, `texts, ${language}`).toBeGreaterThan(40)
          expect.soft(texts.filter(isForeign), `foreign texts, ${language}`).toEqual([])
          if (language === 'ru') expect.soft(await smallTargets(page, 24), 'small targets').toEqual([])
          await hideMap(page, true)
          expect.soft(await axeFindings(page), `axe, ${mode}`).toEqual([])
          await hideMap(page, false)
        })
      }
      await change(page, 'light')
    },
  )

  openTest(`${name} on a phone: targets of 44 px, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openPage(page, `/kk/${path}`)
    expect.soft(await overflow(page), 'kk, 390 px').toBeLessThanOrEqual(0)
    expect.soft(await smallTargets(page, 44)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    // Drawings follow their boxes a frame later.
    await expect.poll(() => overflow(page), { message: 'kk, 320 px' }).toBeLessThanOrEqual(0)
    for (const language of ['ru', 'en'] as const) {
      await switchTo(page, language)
      expect(await overflow(page), `${language}, 320 px`).toBeLessThanOrEqual(0)
    }
  })
}

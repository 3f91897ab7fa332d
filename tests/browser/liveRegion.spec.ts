import type { Page } from '@playwright/test'
import { serve, status } from './backEnd'
import { expect, LANGUAGES, open, ready, slider, test } from './page'

declare global {
  interface Window {
    said: string[]
  }
}

/** Writes down everything the status region says, in order; the alert must stay silent. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.said = []
    const status = document.querySelector('body > #app [role="status"]')
    const alert = document.querySelector('[role="alert"]')
    if (status === null || alert === null) throw new Error('No live regions')
    new MutationObserver(() => {
      const text = status.textContent.trim()
      if (text !== '') window.said.push(text)
    }).observe(status, { childList: true, characterData: true, subtree: true })
    new MutationObserver(() => window.said.push(`ALERT ${alert.textContent}`)).observe(alert, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
}

const said = (page: Page): Promise<string[]> => page.evaluate(() => window.said)

const TRANSCRIPTS = {
  kk: [
    'плиткалар: Мемлекеттік тіл курстарының тыңдаушылары, 2019 ж. IV тоқсан, 16 өңірден 16 өңір есеп берді',
    'карта: Мемлекеттік тіл курстарының тыңдаушылары, 2019 ж. қаңтар–желтоқсан, 16 өңірден 15 өңір есеп берді',
  ],
  ru: [
    'плитки: Слушатели курсов государственного языка, IV квартал 2019 г., 16 из 16 регионов отчитались',
    'карта: Слушатели курсов государственного языка, январь–декабрь 2019 г., 15 из 16 регионов отчитались',
  ],
  en: [
    'tiles: State-language course learners, Q4 2019, 16 of 16 regions reported',
    'map: State-language course learners, January–December 2019, 15 of 16 regions reported',
  ],
} as const

for (const language of LANGUAGES) {
  test(`in ${language} each change of a filter is said once, and steps of time are the slider's to say`, async ({
    page,
  }) => {
    await open(page, `/${language}/map?period=2019-Q4`)
    await listen(page)
    await page.locator('.view-kind-switch .segmented__choice').nth(1).click()
    await expect.poll(() => said(page)).toHaveLength(1)
    await page.locator('.view-kind-switch .segmented__choice').nth(0).click()
    await page.locator('.time-bar__span .time-bar__choice').nth(1).click()
    await expect.poll(async () => (await said(page)).at(-1)).toBe(TRANSCRIPTS[language][1])
    expect((await said(page))[0]).toBe(TRANSCRIPTS[language][0])
    const before = (await said(page)).length
    await slider(page).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(1500)
    expect((await said(page)).length).toBe(before)
    expect((await said(page)).filter((text) => text.startsWith('ALERT'))).toEqual([])
  })
}

test('while time plays nothing is said; when it stops, where it stopped', async ({ page }) => {
  await open(page, '/en/map?period=2019-Q1')
  await listen(page)
  await page.locator('.time-bar__play').click()
  await expect(slider(page)).not.toHaveValue('24')
  await page.waitForTimeout(1800)
  expect(await said(page)).toEqual([])
  await page.locator('.time-bar__play').click()
  await expect.poll(() => said(page)).toHaveLength(1)
  expect((await said(page))[0]).toMatch(/^Q[1-4] 2019\. 1\d of 16 regions reported$/)
})

test.describe('with a server that fails', () => {
  test.use({ allowed: /Failed to load resource/ })

  test('a failure and its end stand on the page and never in the alert', async ({ page }) => {
    let isDown = false
    await serve(page, (route, path) =>
      isDown && path === '/observations' ? status(path, 500)(route, path) : null,
    )
    await page.goto('/en/map?period=2019-Q4')
    await ready(page)
    await listen(page)
    isDown = true
    await page.goto('/en/map?indicator=mediators-trained&period=2019-Q4')
    await expect(page.locator('.map-page__stage .failure')).toBeVisible({ timeout: 15_000 })
    await expect(page.locator('[role="alert"]')).toBeEmpty()
    isDown = false
    await page.locator('.map-page__stage .failure button').first().click()
    await ready(page)
    await expect(page.locator('[role="alert"]')).toBeEmpty()
  })
})

import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { begin, clickerJourney, languageJourney } from './journeys/stageJourneys'
import { stageDeck } from './stageDeck'
import { drawnFaults, openHall, openStage, press, scene, stage } from './stagePage'

/** One stage for all journeys: each begins at a scene of its own, with nothing open. */
let context: BrowserContext
let page: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser, baseURL }) => {
  context = await openHall(browser, baseURL, 'no-preference')
  page = await context.newPage()
  await openStage(page, 'scene=1')
})

test.afterAll(() => context.close())

test('a clicker goes through the deck: hidden scenes are passed over, the ends hold', () =>
  clickerJourney(page))

test('L changes words and nothing else, also while time plays', () => languageJourney(page))

test('a reload comes back to the same scene, step and language', async () => {
  await begin(page, 2)
  await press(page, 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'l')
  const at = await stage(page).getAttribute('data-step')
  expect(at).not.toBeNull()
  await expect(page).toHaveURL(/\/ru\/present\/.*scene=2/)
  const words = () => page.locator('svg [data-text]').allTextContents()
  const before = await words()
  // The hall sees it again before the stage has come: its code is held back.
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/StagePage-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('#stage-curtain svg')).toBeVisible()
  await expect(stage(page)).toHaveCount(0)
  expect(await words()).toEqual(before)
  release()
  await scene(page, 2)
  await expect(page.locator('#stage-curtain')).toHaveCount(0)
  await expect(stage(page)).toHaveAttribute('data-step', at ?? '')
  await expect(stage(page)).toHaveAttribute('lang', 'ru')
  expect(await words()).toEqual(before)
  await page.unroute('**/assets/StagePage-*.js')
})

test('the start button of a clicker, F5 and Esc in turn, never leaves the deck or the scene', async () => {
  await begin(page, 2)
  await page.evaluate(() => Object.assign(globalThis, { isSame: true }))
  for (let i = 0; i < 6; i += 1) await press(page, i % 2 === 0 ? 'F5' : 'Escape')
  await scene(page, 2)
  expect(await page.evaluate(() => (globalThis as unknown as { isSame?: boolean }).isSame)).toBe(true)
  expect(page.url()).toContain('/stage')
})

test('black covers everything; the next press brings the same scene back', async () => {
  await begin(page, 2)
  await press(page, '.')
  await expect(page.locator('.stage__cover--black')).toBeVisible()
  await press(page, 'PageDown')
  await expect(page.locator('.stage__cover')).toHaveCount(0)
  await scene(page, 2)
})

test('a number and Enter go to the scene of that number among those shown', async () => {
  await begin(page, 1)
  await page.keyboard.press('3')
  await expect(page.locator('.stage__note--large')).toBeVisible()
  await page.keyboard.press('Enter')
  await scene(page, 4)
  await expect(page.locator('.stage__note--large')).toHaveCount(0)
})

test('the grid shows every scene that is not hidden, and leads to one', async () => {
  await begin(page, 1)
  await press(page, 'g')
  await expect(page.locator('.stage-grid__scene')).toHaveCount(4)
  await press(page, 'ArrowRight')
  await press(page, 'Enter')
  await expect(page.locator('.stage-grid')).toHaveCount(0)
  await scene(page, 2)
})

test('a click on a region answers a question; Esc comes back to the very frame', async () => {
  await begin(page, 2)
  await press(page, 'Shift+ArrowLeft')
  const step = await stage(page).getAttribute('data-step')
  await page.locator('path[data-region="karaganda"]').click()
  await expect(page.locator('[data-text="asked-name"]').first()).toHaveText(/Қарағанды/)
  await press(page, 'Escape')
  await expect(page.locator('.stage__answer')).toHaveCount(0)
  await expect(stage(page)).toHaveAttribute('data-step', step ?? '')
})

test('drawn texts keep their boxes in the real typeface: none small, none outside, none over another', async () => {
  await begin(page, 1)
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size)
    for (const number of [1, 2, 4, 5]) {
      await press(page, 'Home')
      const shown = [1, 2, 4, 5].indexOf(number) + 1
      await page.keyboard.press(String(shown))
      await page.keyboard.press('Enter')
      await scene(page, number)
      for (const language of ['kk', 'ru', 'en']) {
        await expect(stage(page)).toHaveAttribute('lang', language)
        const faults = await drawnFaults(page)
        expect(faults, `${size.width} ${number} ${language}`).toEqual([])
        await press(page, 'l')
      }
    }
  }
})

test('the speaker blacks the hall and moves it; the stage tells where it is', async () => {
  await begin(page, 1)
  const speaker = await context.newPage()
  await speaker.goto(`/kk/present/${stageDeck.id}/speaker`)
  await expect(speaker.locator('.speaker__slide').first()).toBeVisible({ timeout: 20_000 })
  await expect(speaker.locator('.speaker__link')).not.toHaveText(/байланыс жоқ/)
  await press(speaker, 'b')
  await expect(page.locator('.stage__cover--black')).toBeVisible()
  await press(speaker, 'b')
  await expect(page.locator('.stage__cover')).toHaveCount(0)
  await press(speaker, 'PageDown')
  await scene(page, 2)
  await expect(speaker.locator('.speaker__note')).toHaveText('Екінші көрініс')
})

import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import type { StageAction } from '../../src/features/stage/show/actions'
import { axeFindings } from './axe'
import { stageDeck } from './stageDeck'
import { act, openHall, openStage, press, scene, stage } from './stagePage'
import { smallTargets } from './targetSizes'

let context: BrowserContext
let page: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser, baseURL }) => {
  context = await openHall(browser, baseURL)
  page = await context.newPage()
  await openStage(page, 'scene=2')
})

test.afterAll(() => context.close())

const LANGUAGES = ['kk', 'ru', 'en'] as const

/** Panels of the stage, by the action that opens them. */
const PANELS: readonly StageAction['type'][] = ['grid', 'help', 'keys', 'card', 'question', 'describe']
const show = (type: StageAction['type']) => act(page, { type } as StageAction)

test('axe finds nothing on the stage and its panels, on light and dark ground', async () => {
  const found: string[] = []
  for (const [turn, look] of (['dark', 'light'] as const).entries()) {
    await act(page, { type: 'look', look })
    for (const [at, panel] of ['slide', ...PANELS].entries()) {
      // Languages go round: each panel is judged in two of them, their texts in the snapshots below.
      const language = LANGUAGES[(at + turn) % LANGUAGES.length] ?? 'kk'
      await act(page, { type: 'set-language', language })
      if (panel === 'slide') await page.mouse.move(700 + turn, 300)
      else await show(panel as StageAction['type'])
      found.push(...(await axeFindings(page)).map((finding) => `${look} ${panel} ${language}: ${finding}`))
      await act(page, { type: 'escape' })
    }
  }
  expect(found).toEqual([])
  await act(page, { type: 'look', look: 'dark' })
})

test('what stands behind each panel and each control is what its name and role say, in three languages', async () => {
  await act(page, { type: 'go', scene: 0 })
  for (const language of LANGUAGES) {
    await act(page, { type: 'set-language', language })
    await expect(stage(page)).toMatchAriaSnapshot({ name: `stage-${language}.aria.yml` })
    for (const panel of ['help', 'keys', 'card', 'question'] as const) {
      await show(panel)
      await expect(page.getByRole('dialog')).toMatchAriaSnapshot({
        name: `stage-${panel}-${language}.aria.yml`,
      })
      await act(page, { type: 'escape' })
    }
  }
})

test('the slide in words: title, ranking, changes, source; it scrolls by keys and gives the focus back', async () => {
  await act(page, { type: 'go', scene: 1 }, { type: 'set-language', language: 'en' })
  await press(page, 'i')
  const panel = page.getByRole('dialog', { name: 'The slide in words' })
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText(/course learners/)
  await expect(panel.getByRole('listitem')).toHaveCount(16)
  await expect(panel).toContainText(/growth: |decline: /)
  await expect(panel).toContainText(/Source: /)
  await press(page, 'l')
  await expect(page.getByRole('dialog', { name: 'Слайдтың сөзбен сипаттамасы' })).toBeVisible()
  await press(page, 'ArrowDown')
  await scene(page, 2)
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, 'Escape')
  await expect(stage(page)).toBeFocused()
})

test('what can be pressed is 44 pixels large, also on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.mouse.move(100, 100)
  await page.mouse.move(110, 100)
  await expect(page.locator('.stage-toolbar')).toHaveCSS('opacity', '1')
  expect(await smallTargets(page, 44)).toEqual([])
  for (const panel of PANELS) {
    await show(panel)
    expect(await smallTargets(page, 44), panel).toEqual([])
    await act(page, { type: 'escape' })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('by Tab every control comes into sight with a ring about it', async () => {
  await stage(page).focus()
  const controls = await page.locator('.stage-toolbar :is(a, button)').count()
  for (let i = 0; i < controls; i += 1) {
    await page.keyboard.press('Tab')
    const ring = await page.evaluate(() => {
      const focused = document.activeElement!
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      return [
        focused.closest('.stage-toolbar') !== null,
        getComputedStyle(focused.closest('.stage-toolbar') ?? focused).opacity,
        outlineStyle,
        Number.parseFloat(outlineWidth) >= 2,
      ]
    })
    expect(ring).toEqual([true, '1', 'solid', true])
  }
  await stage(page).focus()
})

test('scenes, languages, a dark screen and the period where time stops are said; playing time is not', async () => {
  await act(page, { type: 'set-language', language: 'en' }, { type: 'go', scene: 0 })
  const said = page.locator('body > #app [role="status"]')
  await act(page, { type: 'next' })
  await expect(said).toHaveText(/^2 \/ 4: /)
  await act(page, { type: 'step', step: 3 })
  await expect(said).toHaveText('Q4 2017')
  await act(page, { type: 'black' })
  await expect(said).toHaveText('Black screen')
  await act(page, { type: 'escape' })
  await expect(said).toHaveText(/^2 \/ 4: /)
  await act(page, { type: 'set-language', language: 'ru' })
  await expect(said).toHaveText(/^2 \/ 4: Слушатели/)
  await act(page, { type: 'faster' })
  await expect(said).toHaveText(/^Автопоказ 150 %/)
  await act(page, { type: 'slower' })
})

test('the speaker window: axe, names and roles in three languages, targets', async () => {
  const speaker = await context.newPage()
  await speaker.goto(`/kk/present/${stageDeck.id}/speaker?scene=2`)
  await expect(speaker.locator('.speaker__link')).toBeVisible({ timeout: 20_000 })
  await expect(speaker.locator('.speaker__note')).toHaveText('Екінші көрініс')
  for (const language of LANGUAGES) {
    await act(page, { type: 'set-language', language })
    await expect(speaker.locator('main')).toHaveAttribute('lang', language)
    expect(await axeFindings(speaker), language).toEqual([])
    for (const part of ['notes', 'foot'] as const)
      await expect(speaker.locator(`.speaker__${part}`)).toMatchAriaSnapshot({
        name: `speaker-${part}-${language}.aria.yml`,
      })
  }
  await speaker.setViewportSize({ width: 390, height: 844 })
  expect(await smallTargets(speaker, 44)).toEqual([])
  await speaker.close()
})

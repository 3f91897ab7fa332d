import type { Page } from '@playwright/test'
import { expect, LANGUAGES, open, test } from './page'

interface Stop {
  /** Region of the map, where it is one. */
  readonly region: string | null
  readonly name: string
  readonly isVisible: boolean
  readonly isCovered: boolean
  readonly hasMark: boolean
}

/** Where the focus is: its name, whether it is seen, whether something lies over it, whether it is marked. */
const stopHere = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body) return null
    const label = active instanceof HTMLInputElement ? active.closest('label') : null
    const target = label ?? active
    const box = target.getBoundingClientRect()
    const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : []
    const name =
      active.getAttribute('aria-label') ??
      (labels.length > 0 ? labels.map((each) => each.textContent).join(' ') : active.textContent)
    const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2))
    const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2))
    const top = document.elementFromPoint(x, y)
    const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
    const related =
      top !== null && (target.contains(top) || top.contains(target) || top.closest('svg') !== null)
    const style = getComputedStyle(target)
    const inner = getComputedStyle(active)
    const hasMark = [style, inner].some(
      (each) =>
        (each.outlineStyle !== 'none' && Number.parseFloat(each.outlineWidth) >= 3) ||
        each.boxShadow !== 'none',
    )
    return {
      region:
        active.closest('.region-map')?.contains(active) === true ? active.getAttribute('data-region') : null,
      name: name.trim(),
      isVisible: isSeen,
      isCovered: !related,
      hasMark:
        hasMark ||
        target.closest('svg') !== null ||
        active.closest('[data-focus-within], .time-bar__axis') !== null,
    }
  })

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width}×${height} every stop of the keyboard is named, seen, uncovered and marked, and there is a way out`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, '/ru/map?period=2019-Q4')
    await expect(page.locator('.download-menu button, .trend-chart__plot svg')).toHaveCount(2)
    const stops: Stop[] = []
    for (let i = 0; i < 90; i++) {
      await page.keyboard.press('Tab')
      const stop = await stopHere(page)
      if (stop === null) break
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(20)
    expect(stops.length).toBeLessThan(90)
    expect(stops.filter(({ name }) => name === '')).toEqual([])
    // The map is one stop, whatever the number of regions.
    expect(stops.filter(({ region }) => region !== null)).toHaveLength(1)
    expect(stops.filter(({ isVisible }) => !isVisible).map(({ name }) => name)).toEqual([])
    expect(stops.filter(({ isCovered }) => isCovered).map(({ name }) => name)).toEqual([])
    expect(stops.filter(({ hasMark }) => !hasMark).map(({ name }) => name)).toEqual([])
  })
}

const KEYS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const

test('every region of the map is reached by arrows in at most eight presses from any other', async ({
  page,
}) => {
  await open(page, '/kk/map?period=2019-Q4')
  const regions = await page
    .locator('.region-map [data-region]')
    .evaluateAll((options) => options.map((option) => option.getAttribute('data-region') ?? ''))
  const next = new Map<string, string[]>()
  for (const region of regions) {
    const reached: string[] = []
    for (const key of KEYS) {
      await page
        .locator(`.region-map [data-region="${region}"]`)
        .evaluate((option: SVGElement) => option.focus())
      await page.keyboard.press(key)
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? ''))
    }
    next.set(region, reached)
  }
  const farthest = regions.map((start) => {
    const steps = new Map([[start, 0]])
    for (const [region, count] of steps) {
      for (const other of next.get(region) ?? []) if (!steps.has(other)) steps.set(other, count + 1)
    }
    return { start, reached: steps.size, presses: Math.max(...steps.values()) }
  })
  expect(farthest.filter(({ reached, presses }) => reached !== 16 || presses > 8)).toEqual([])
})

test('Home and End go to the ends of the ranking, a letter to a name in any language, T to the table', async ({
  page,
}) => {
  await open(page, '/kk/map?period=2019-Q4')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-region'))
  await page
    .locator('[data-region="akmola"]')
    .first()
    .evaluate((option: SVGElement) => option.focus())
  await page.keyboard.press('Home')
  expect(await focused()).toBe('kostanay')
  await page.keyboard.press('End')
  expect(await focused()).toBe('karaganda')
  await page.keyboard.press('p')
  expect(await focused()).toBe('pavlodar')
  await expect(page.getByRole('tooltip')).toContainText('Павлодар')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/view=table/)
})

/** Letters of Kazakh that Russian does not have. */
const KAZAKH = /[әғқңөұүһі]/i

for (const language of LANGUAGES) {
  test(`in ${language} every text is in the language its element says`, async ({ page }) => {
    await open(page, `/${language}/map?period=2019-Q4&region=akmola`)
    await expect(page.locator('.download-menu button, .trend-chart__plot svg')).toHaveCount(2)
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: { text: string; lang: string }[] = []
      while (walker.nextNode() !== null) {
        const { parentElement, textContent } = walker.currentNode
        if (parentElement === null || parentElement.closest('script, style, noscript') !== null) continue
        const lang = parentElement.closest('[lang]')?.getAttribute('lang') ?? ''
        found.push({ text: textContent ?? '', lang })
      }
      return found
    })
    expect(texts.length).toBeGreaterThan(150)
    const wrong = texts.filter(
      ({ text, lang }) =>
        (lang === 'ru' && KAZAKH.test(text)) ||
        (lang === 'en' && /[а-яёәғқңөұүһі]/i.test(text)) ||
        (lang !== 'en' &&
          /[a-z]{4}/i.test(text) &&
          !/Birlik|Natural Earth|Excel|Ctrl|Shift|Home|Enter/.test(text)),
    )
    expect(wrong).toEqual([])
  })
}

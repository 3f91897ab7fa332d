import type { Page } from '@playwright/test'
import { switchTo } from './languages'
import { CSV } from './ownTable'
import { expect, LANGUAGES, move, open, slider, test, visit } from './page'

const VIEW = 'period=2019-Q4&region=akmola'

/** Opens a dialog by its button and waits for it to be whole. */
async function openDialog(page: Page, button: string): Promise<void> {
  await page.locator(button).click()
  await expect(page.locator('dialog[open]')).toBeVisible()
}

/** Parts of the page, each as assistive technology has it. */
const PARTS: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  header: async () => 'header.app-header',
  filters: async () => '.map-page__filters',
  heading: async () => '.map-heading',
  map: async () => '[data-panel="map"]',
  'time-bar': async () => '.time-bar',
  country: async () => '[data-panel="national"]',
  ranking: async () => '[data-panel="ranking"]',
  trend: async () => '.trend-chart',
  options: async (page) => {
    await openDialog(page, '.map-heading__tools > button')
    return 'dialog[open]'
  },
  counting: async (page) => {
    await openDialog(page, '.map-heading__subtitle button')
    await expect(page.locator('dialog[open] section li').first()).toBeVisible()
    return 'dialog[open]'
  },
  palette: async (page) => {
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open] input').fill('karag')
    await expect(page.locator('dialog[open] [role="option"]').first()).toBeVisible()
    return 'dialog[open]'
  },
}

for (const language of LANGUAGES) {
  test(`every part of the page in ${language} is what its name, role and value say`, async ({ page }) => {
    await open(page, `/${language}/map?${VIEW}`)
    await expect(page.locator('.download-menu button, .trend-chart__plot svg')).toHaveCount(2)
    for (const [name, part] of Object.entries(PARTS)) {
      const selector = await part(page)
      await expect(page.locator(selector).first()).toMatchAriaSnapshot({
        name: `${name}-${language}.aria.yml`,
      })
      if (selector.startsWith('dialog')) await page.keyboard.press('Escape')
    }
    await move(page, `/${language}/map?${VIEW}&view=table`)
    await expect(page.locator('[data-panel="table"]')).toMatchAriaSnapshot({
      name: `table-${language}.aria.yml`,
    })
    await move(page, `/${language}/map?${VIEW}&view=tiles`)
    await expect(page.locator('[data-panel="map"]')).toMatchAriaSnapshot({
      name: `tiles-${language}.aria.yml`,
    })
  })
}

/** Parts of the other pages: address, then selector by the name of its snapshot. */
const OTHER_PARTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'regions/akmola?period=2019-Q4',
    {
      'region-header': '.region-header',
      'region-news': '.narrative-panel',
      'region-cards': '.kpi-cards',
      'region-worklist': '.worklist-panel',
      'region-trend': '.region-trend >> nth=0',
      'region-registers': '.register-panels',
    },
  ],
  ['courses?region=akmola&year=2014&language=kk', { 'register-filters': '.facet-panel' }],
  [
    'compare?period=2019-Q4&regions=akmola_kostanay&set=kz-course-learners_survey-favourable_events-total',
    { 'compare-header': '.compare-header', matrix: '[role=grid]', 'matrix-legend': '.matrix-legend' },
  ],
  [
    'compare?show=difference&period=2019-Q4&regions=akmola_kostanay&set=kz-course-learners_events-total',
    { difference: '.pair-table' },
  ],
  [
    'indicators/survey-favourable?period=2019-Q3',
    { 'indicator-header': '.indicator-header', 'indicator-definition': '.definition-card__facts' },
  ],
]

for (const language of LANGUAGES) {
  test(`regions and registers in ${language} are what their names, roles and values say`, async ({
    page,
  }) => {
    for (const [address, parts] of OTHER_PARTS) {
      await visit(page, `/${language}/${address}`)
      for (const [name, selector] of Object.entries(parts)) {
        await expect(page.locator(selector)).toBeVisible()
        await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
        await expect(page.locator(selector)).toMatchAriaSnapshot({ name: `${name}-${language}.aria.yml` })
      }
    }
  })
}

test("the page of one's own figures: empty, with problems and mended, in three languages", async ({
  page,
}) => {
  const say = async (part: string, selector: string) => {
    for (const language of LANGUAGES) {
      await switchTo(page, language)
      await expect(page.locator(selector)).toMatchAriaSnapshot({ name: `${part}-${language}.aria.yml` })
    }
  }
  await page.goto('/kk/try')
  const choose = page.locator('[data-own="file"]')
  await expect(choose).toBeAttached()
  await say('try-empty', '.try-page')
  await choose.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) })
  await expect(page.locator('[data-open="3"]')).toBeVisible()
  await say('try-problems', '.own-problems')
  await page.locator('[data-problem="unknown-region"] select').selectOption('aktobe')
  for (const problem of ['later-region', 'cell'])
    await page.locator(`[data-problem="${problem}"] button`).last().click()
  await expect(page.locator('[data-open="0"]')).toBeVisible()
  await say('try-preview', '[aria-labelledby="own-preview"]')
  await say('try-use', '[aria-labelledby="own-use"]')
})

test('what a snapshot does not show: value text, current, sort, order, description', async ({ page }) => {
  await open(page, `/en/map?${VIEW}`)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'Q4 2019, 28 of 32, 16 of 16 regions reported')
  await expect(slider(page)).toHaveAttribute('aria-describedby', 'time-bar-period')
  await expect(page.locator('.language-switch [hreflang="en"]')).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('.indicator-list [aria-current]')).toHaveText('State-language course learners')
  const listbox = page.getByRole('listbox', { name: 'Regions' })
  await expect(listbox).toHaveAttribute('aria-describedby', 'map-help')
  await expect(page.locator('#map-help')).toContainText('Arrow')
  // Read in the order of the ranking, whatever the order of drawing.
  const owned = ((await listbox.getAttribute('aria-owns')) ?? '').split(' ')
  expect([owned[0], owned.at(-1), owned.length]).toEqual(['map-kostanay', 'map-karaganda', 16])
  await expect(page.locator('[data-region="akmola"]').first()).toHaveAttribute('aria-selected', 'true')

  await page.getByText('Table', { exact: true }).click()
  const place = page.getByRole('columnheader', { name: 'Place' })
  await expect(place).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('columnheader', { name: 'Region' }).getByRole('button').click()
  await expect(page.getByRole('columnheader', { name: 'Region' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(place).not.toHaveAttribute('aria-sort', /ending/)
})

test('a dialog takes the focus and gives it back to what opened it', async ({ page }) => {
  await open(page, `/ru/map?${VIEW}`)
  for (const opener of ['.map-heading__tools > button', '.map-heading__subtitle button']) {
    await openDialog(page, opener)
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await expect(page.locator(opener)).toBeFocused()
  }
  await page.locator('.language-switch [hreflang="kk"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
  await expect(page.locator('.language-switch [hreflang="kk"]')).toBeFocused()
})

test('F96: with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, `/kk/map?${VIEW}`)
  await page.locator('.map-heading__tools > button').click()
  await page.keyboard.press('Escape')
  await page.locator('.time-bar__play').click()
  await expect(slider(page)).not.toHaveValue('27')
  expect(
    await page.evaluate(() => document.getAnimations().filter((each) => each.playState === 'running').length),
  ).toBe(0)
})

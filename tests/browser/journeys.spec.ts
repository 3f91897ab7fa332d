import { readFileSync } from 'node:fs'
import { staffJourney } from './journeys/staffJourney'
import { expect, LANGUAGES, open, ready, slider, test } from './page'

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test('central staff: choose an indicator, move in time, select a region, send a link that opens the same view', ({
      page,
    }) => staffJourney(page, language))

    test('map, tiles, table and ranking show the same figures', async ({ page }) => {
      await open(page, `/${language}/map?period=2019-Q4`)
      const ranking = await page
        .locator('.ranking-row [data-obs]')
        .evaluateAll((cells) =>
          cells.map((cell) => [cell.getAttribute('data-obs'), cell.textContent] as const),
        )
      expect(ranking).toHaveLength(16)
      await open(page, `/${language}/map?period=2019-Q4&view=table`)
      const table = new Map(
        await page
          .locator('tbody td[data-obs]')
          .evaluateAll((cells) =>
            cells.map((cell) => [cell.getAttribute('data-obs'), cell.textContent] as const),
          ),
      )
      for (const [key, text] of ranking) expect(table.get(key)).toBe(text)
      await open(page, `/${language}/map?period=2019-Q4&view=tiles`)
      await expect(page.locator('[data-region][data-obs]')).toHaveCount(16)
    })

    test('F118: the language switches in place and keeps the view', async ({ page }) => {
      await open(page, `/${language}/map?period=2018-Q3&region=aktobe`)
      const next = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % 3] ?? 'kk'
      await page.locator(`.language-switch a[lang="${next}"]`).click()
      await expect(page).toHaveURL(new RegExp(`/${next}/map\\?period=2018-Q3&region=aktobe`))
      await expect(page.locator('html')).toHaveAttribute('lang', next)
      await expect(page.locator('.app-header__demonstration')).toBeVisible()
    })
  })
}

test('regional head on a phone: nothing scrolls sideways, everything is within reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/kk/map?region=kyzylorda&period=2019-Q4')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  await expect(page.locator('.national-panel--region')).toContainText('Қызылорда')
  await page.locator('.map-page__browse').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('link').nth(1).click()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('presenter: play starts over, says nothing while it plays, and stops on a key', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, '/ru/map?period=2020-Q4')
  const play = page.locator('.time-bar__play')
  await play.click()
  await expect(slider(page)).toHaveValue('1', { timeout: 5000 })
  await slider(page).press('ArrowLeft')
  const stopped = await slider(page).inputValue()
  await page.waitForTimeout(1500)
  expect(await slider(page).inputValue()).toBe(stopped)
})

test('by keyboard: the map is one tab stop, arrows walk to neighbours, Space selects', async ({ page }) => {
  await open(page, '/en/map?period=2019-Q4')
  await expect(page.locator('[data-region][tabindex="0"]')).toHaveCount(1)
  await page.locator('[data-region="akmola"]').evaluate((option: SVGElement) => option.focus())
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('[data-region="north-kazakhstan"]')).toBeFocused()
  await expect(page.getByRole('tooltip')).toContainText('North Kazakhstan')
  await page.keyboard.press('m')
  await expect(page.locator('[data-region="mangystau"]')).toBeFocused()
  await page.keyboard.press(' ')
  await expect(page).toHaveURL(/region=mangystau/)
  await page.keyboard.press('Home')
  await expect(page.locator('[data-region="kostanay"]')).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByRole('table')).toBeVisible()
})

test('the palette finds a region by its former city name, in another alphabet', async ({ page }) => {
  await open(page, '/ru/map')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Gurev')
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(page).toHaveURL(/region=atyrau/)
})

test('a hovered region is highlighted in the ranking and described by the tooltip', async ({ page }) => {
  await open(page, '/kk/map?period=2019-Q4')
  await page.locator('[data-region="pavlodar"]').hover({ force: true })
  await expect(page.getByRole('tooltip')).toContainText('Павлодар')
  await expect(page.locator('.ranking-row[data-highlighted]')).toContainText('Павлодар')
})

test('how it is counted names the section of the Concept and its measures', async ({ page }) => {
  await open(page, '/en/map')
  await page.getByRole('button', { name: 'How it is counted' }).click()
  await expect(page.getByRole('dialog')).toContainText('Section 5.1 of the Concept')
  await expect(page.getByRole('dialog').locator('section li').first()).not.toBeEmpty()
})

/** Drops a file on the page, as a person would. */
function drop(data: string): void {
  const raw = Uint8Array.from(atob(data), (c) => c.codePointAt(0) ?? 0)
  const transfer = new DataTransfer()
  transfer.items.add(new File([raw], 'dropped'))
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
}

test('downloads carry the view, and dropping one opens it', async ({ page }) => {
  await open(page, '/ru/map?period=2019-Q4&region=akmola')
  for (const name of [
    'Векторная картинка (SVG)',
    'Картинка (PNG)',
    'Данные для обработки (CSV)',
    'Таблица для Excel (CSV)',
  ]) {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Скачать' }).click()
    await page.getByRole('menuitem', { name }).click()
    const file = await waiting
    const bytes = readFileSync(await file.path())
    expect(bytes.length).toBeGreaterThan(500)
    await page.goto('/ru/map?period=2015-Q1')
    await ready(page)
    // The target comes when the page is idle; a person would drop again.
    await expect(async () => {
      await page.evaluate(drop, bytes.toString('base64'))
      await expect(page).toHaveURL(/period=2019-Q4.*region=akmola/, { timeout: 700 })
    }).toPass()
    await ready(page)
  }
})

test('F13: a broken address is repaired with a quiet notice', async ({ page }) => {
  await open(page, '/en/map?period=2019-Q9&indicator=no-such&classes=99&region=atlantis')
  await expect(page.locator('[data-notice="ignored-parameters"]')).toContainText('period')
  await expect(page.locator('[data-notice="unknown-region"]')).toContainText('atlantis')
  await expect(page.locator('[data-notice="unknown-indicator"]')).toContainText('no-such')
  await open(page, '/ru/map?division=2022')
  await expect(page.locator('[data-notice="unknown-division"]')).toContainText('2022')
})

test('another indicator moves away from a period that hardly anybody reported, and says so', async ({
  page,
}) => {
  await open(page, '/en/map?indicator=council-meetings&period=2013-Q1')
  // In its first quarter most regions had not begun to report.
  await page.getByRole('combobox', { name: 'Indicator' }).click()
  await page.keyboard.type('mediators')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-notice="moved-period"]')).toContainText('Q1 2013')
  await expect(page).not.toHaveURL(/period=2013-Q1/)
})

test('no change is said across a break in the series of one region', async ({ page }) => {
  // Territory passed from Almaty region to the city in the second quarter of 2014.
  await open(page, '/en/map?indicator=kz-course-learners&period=2014-Q4')
  await page.locator('[data-region="almaty-city"]').hover({ force: true })
  await expect(page.getByRole('tooltip')).toContainText('the series is broken')
  await open(page, '/en/map?indicator=kz-course-learners&period=2015-Q4')
  await page.locator('[data-region="almaty-city"]').hover({ force: true })
  await expect(page.getByRole('tooltip')).toContainText('%')
})

test('hostile addresses never give a blank page', async ({ page }) => {
  const hostile = [
    '/%00',
    '/en/map?%E0%A4%A',
    '/kk/map?indicator=%3Cscript%3E',
    '/ru/../../map',
    '/en/map?__proto__=1',
    '/%ff/map',
    `/kk/map?x=${'a'.repeat(4000)}`,
    '/en/nowhere',
    '/kk/map?period=1900-Q1',
  ]
  await page.goto('/en/map')
  for (const path of hostile) {
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)
    await expect(page.locator('h1').first()).not.toBeEmpty()
  }
})

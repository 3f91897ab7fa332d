import type { Page } from '@playwright/test'
import { changed, serve, status } from './backEnd'
import { expect, LANGUAGES, openTest, test, visit } from './page'

/** Waits until the rows on show are those of the address. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.register-page__found strong')).toBeAttached()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

for (const language of LANGUAGES) {
  openTest(`in ${language} a register is searched, narrowed, sorted and linked to`, async ({ page }) => {
    await visit(page, `/${language}/events?region=akmola`)
    await settled(page)
    const rows = page.locator('tr[data-row]')
    await expect(rows.first()).toBeVisible()
    const all = await page.locator('.register-page__found strong').innerText()
    await page.getByRole('searchbox').fill('kokshetau')
    await expect(page).toHaveURL(/q=kokshetau/)
    await settled(page)
    await expect(page.locator('.register-page__found strong')).not.toHaveText(all)
    // Found by a Latin spelling, shown in the language of the page.
    await expect(rows.first()).toContainText(language === 'en' ? 'Kokshetau' : /Кокшетау|Көкшетау/)
    await page.locator('.facet-group__value').first().click()
    await expect(page).toHaveURL(/type=/)
    await settled(page)
    await expect(page.locator('.filter-chips__chip')).toHaveCount(3)
    const address = page.url()
    await page.goto(address)
    await settled(page)
    await expect(page.locator('.filter-chips__chip')).toHaveCount(3)
    await page.locator('.filter-chips__clear').click()
    await expect(page.locator('.filter-chips__chip')).toHaveCount(0)
    await page.goBack()
    await expect(page.locator('.filter-chips__chip')).toHaveCount(3)
  })
}

openTest('a head sorts, Shift adds a second order, and both stand in the address', async ({ page }) => {
  await visit(page, '/en/events?region=akmola&year=2019')
  await settled(page)
  const head = (name: string) => page.getByRole('columnheader', { name: new RegExp(`^${name}`) })
  await head('Participants').getByRole('button').click()
  await expect(page).toHaveURL(/sort=-participants/)
  await expect(head('Participants')).toHaveAttribute('aria-sort', 'descending')
  await settled(page)
  const numbers = async () =>
    (await page.locator('tr[data-row] td:last-child').allInnerTexts()).map((text) =>
      Number(text.replaceAll(/\D/g, '')),
    )
  const first = await numbers()
  expect(first).toEqual(first.toSorted((a, b) => b - a))
  await head('Type').getByRole('button').click()
  await head('Participants')
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(/sort=type_-participants/)
  await expect(head('Type')).toHaveAttribute('aria-sort', 'ascending')
})

openTest('all 141,907 events are one list: rows come as the window reaches them', async ({ page }) => {
  await visit(page, '/ru/events')
  await settled(page)
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '141908')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  await settled(page)
  await expect(page.locator('tr[data-row]').first()).toBeAttached()
  const middle = Number(await page.locator('tr[data-row]').first().getAttribute('aria-rowindex'))
  expect(middle).toBeGreaterThan(60_000)
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(80)
})

openTest(
  'a row opens with its names in three languages, its measure, and the way to its figure',
  async ({ page }) => {
    await visit(page, '/ru/events?region=akmola&type=language-day-events&year=2019')
    await settled(page)
    const name = page.locator('tr[data-row] th button').first()
    const title = await name.innerText()
    await name.click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(title)
    await expect(dialog.locator('dd li')).toHaveCount(3)
    await expect(dialog).toContainText('5.1.state-language')
    await dialog.getByRole('button', { name: 'Следующая запись' }).click()
    await expect(dialog.locator('h2')).not.toHaveText('')
    await dialog.getByRole('link', { name: /Показать на карте/ }).click()
    await expect(page).toHaveURL(/map\?indicator=language-day-events&period=2019-Q\d&region=akmola/)
  },
)

openTest(
  'columns are chosen, kept in the address, and a hidden count says that it is hidden',
  async ({ page }) => {
    await visit(page, '/en/courses?region=mangystau&language=de_ko_tt_uk_tr_az_uz')
    await settled(page)
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('dialog').getByText('Places', { exact: true }).click()
    await expect(page).toHaveURL(/columns=.*capacity/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('columnheader', { name: 'Places' })).toBeVisible()
    await expect(page.locator('[data-cell="hidden"]').first()).toContainText('hidden')
  },
)

openTest('nothing found is a state of its own, with the way out', async ({ page }) => {
  await visit(page, '/kk/associations?q=жоқсөз')
  await expect(page.locator('[data-state="empty"]')).toBeVisible()
  await page.locator('[data-state="empty"] button').click()
  await expect(page.locator('tr[data-row]').first()).toBeVisible()
})

openTest('the calendar is walked by keys; a day opens its events', async ({ page }) => {
  await visit(page, '/ru/events?layout=calendar&month=2019-09&region=akmola')
  await settled(page)
  const day = (iso: string) => page.locator(`[data-day="${iso}"]`)
  await day('2019-09-01').focus()
  await page.keyboard.press('ArrowDown')
  await expect(day('2019-09-08')).toBeFocused()
  await page.keyboard.press('End')
  await expect(day('2019-09-30')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const name = (await day('2019-09-03').getAttribute('aria-label')) ?? ''
  await expect(page.locator('.day-events h3')).toHaveText(name)
  const count = Number(/: (\d+) /.exec(name)?.[1])
  await expect(page.locator('.day-events li')).toHaveCount(count)
  await day('2019-09-03').focus()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/month=2019-10/)
})

openTest(
  'circles of the map and the list beside it hold all rows; a place leads to its rows',
  async ({ page }) => {
    await visit(page, '/en/associations?layout=map&status=registered')
    await settled(page)
    const total = 462
    await expect(page.locator('.register-page__found strong')).toHaveText(`${total} associations`)
    const sum = async (selector: string) =>
      (await page.locator(selector).allInnerTexts()).reduce(
        (all, text) => all + Number(text.replaceAll(/\D/g, '')),
        0,
      )
    expect(await sum('.places-map__mark span')).toBe(total)
    expect(await sum('.places-panel strong')).toBe(total)
    await expect(page.locator('.places-map__house')).toHaveCount(69)
    await page.locator('.places-panel__legend input').click()
    await expect(page.locator('.places-map__house')).toHaveCount(0)
    const first = page.locator('.places-panel li button').first()
    const count = Number((await first.locator('strong').innerText()).replaceAll(/\D/g, ''))
    await first.click()
    await expect(page).toHaveURL(/place=/)
    await settled(page)
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1))
  },
)

openTest('F121, F124: the filtered rows leave as CSV for Excel and as a typed workbook', async ({ page }) => {
  await visit(page, '/ru/courses?region=akmola&year=2019')
  await settled(page)
  const found = Number((await page.locator('.register-page__found strong').innerText()).replaceAll(/\D/g, ''))
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Таблица CSV/ }).click(),
  ])
  expect(csv.suggestedFilename()).toMatch(/^Birlik_Реестр_языковых_курсов_Акмолинская_область_.*\.csv$/)
  const bytes = await (await csv.createReadStream()).toArray()
  const text = Buffer.concat(bytes as Buffer[]).toString('utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text).toContain('Демонстрационные данные')
  const lines = text.trimEnd().split('\r\n')
  const head = lines.findIndex((line) => line.startsWith('Дата начала;'))
  expect(lines.length - head - 1).toBe(found)
  const [xlsx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Книга Excel/ }).click(),
  ])
  expect(xlsx.suggestedFilename()).toMatch(/\.xlsx$/)
  const book = Buffer.concat((await (await xlsx.createReadStream()).toArray()) as Buffer[])
  expect(book.subarray(0, 2).toString()).toBe('PK')
  await expect(page.locator('[data-job="ready"]')).toBeVisible()
})

openTest(
  'F121: a hundred thousand rows show their progress, the page stays free, and can be stopped',
  async ({ page }) => {
    await visit(page, '/ru/events')
    await settled(page)
    await page.getByRole('button', { name: /Книга Excel/ }).click()
    await expect(page.locator('[data-job="working"] progress')).toBeVisible()
    await expect
      .poll(() =>
        page.locator('[data-job="working"] progress').evaluate((bar: HTMLProgressElement) => bar.value),
      )
      .toBeGreaterThan(2000)
    await page.getByRole('searchbox').fill('концерт')
    await page.getByRole('button', { name: 'Остановить' }).click()
    await expect(page.locator('[data-job]')).toHaveCount(0)
  },
)

test.describe('with a server that fails', () => {
  test.use({ allowed: /Failed to load resource/ })

  test('F122: a file that fails says so and is tried again', async ({ page }) => {
    let isDown = false
    await serve(page, (route, path) => (isDown ? status('/courses', 500)(route, path) : null))
    await page.goto('/en/courses?region=akmola&year=2019')
    await settled(page)
    isDown = true
    await page.getByRole('button', { name: /CSV table/ }).click()
    await expect(page.locator('[data-job="failed"]')).toBeVisible({ timeout: 20_000 })
    await expect(page.locator('tr[data-row]').first()).toBeVisible()
    isDown = false
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-job="failed"] button').click(),
    ])
    expect(file.suggestedFilename()).toMatch(/csv$/)
  })

  test('a register that fails says so with a way to try again, and its filters stand', async ({ page }) => {
    let isDown = true
    await serve(page, (route, path) => (isDown ? status('/events', 500)(route, path) : null))
    await page.goto('/en/events')
    const failure = page.locator('.register-page__rows .failure')
    await expect(failure).toBeVisible({ timeout: 15_000 })
    await expect(page.getByRole('searchbox')).toBeVisible()
    isDown = false
    await failure.getByRole('button').first().click()
    await expect(page.locator('tr[data-row]').first()).toBeVisible()
  })

  test('F60: pages that overlap and totals that shift leave no row twice and a count that is true', async ({
    page,
  }) => {
    let hasShifted = false
    await serve(page, (route, path) => {
      const { searchParams } = new URL(route.request().url())
      if (path !== '/events' || hasShifted || searchParams.get('offset') !== '100') return null
      hasShifted = true
      // A row was put in while we read: everything moved on by one.
      searchParams.set('offset', '99')
      return changed('/events', (body) => {
        const json = JSON.parse(body) as { offset: number; total: number }
        return JSON.stringify({ ...json, offset: 100, total: json.total + 1 })
      })(
        Object.assign(Object.create(route) as typeof route, {
          request: () => ({ url: () => `http://x/api/events?${searchParams.toString()}` }),
          fulfill: route.fulfill.bind(route),
        }),
        path,
      )
    })
    await page.goto('/en/events?region=akmola&year=2019')
    await settled(page)
    await page.evaluate(() => scrollTo(0, 96 * 48))
    await expect(page.locator('[data-notice="register-changed"]')).toBeVisible()
    await settled(page)
    const ids = await page
      .locator('tr[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))
    expect(new Set(ids).size).toBe(ids.length)
    expect(hasShifted).toBe(true)
  })
})

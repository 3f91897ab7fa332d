import { serve, status } from './backEnd'
import { officeJourney, openRegion, settled } from './journeys/officeJourney'
import { drawn, expect, LANGUAGES, openTest, test, visit } from './page'
import { MOCK_SERVER } from './ports'

for (const language of LANGUAGES) {
  test(`in ${language} an office opens its region on a phone, follows a sentence, filters, exports, prints`, ({
    page,
  }) => officeJourney(page, language))
}

/** Pages of a PDF. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length

const REGIONS = [
  'akmola',
  'astana',
  'almaty-city',
  'north-kazakhstan',
  'south-kazakhstan',
  'mangystau',
] as const

for (const [language, query] of [
  ['kk', ''],
  ['ru', ''],
  ['en', ''],
  ['kk', '&with=ru'],
] as const) {
  openTest(`F102: the passport is two whole sheets of A4: ${language}${query}`, async ({ page }) => {
    for (const region of REGIONS) {
      const address = `/${language}/regions/${region}/passport?period=2020-Q4${query}`
      await visit(page, address)
      await expect(page.locator(`.sheet [data-obs*="|${region}|"]`).first()).toBeAttached()
      await settled(page)
      await drawn(page)
      const room = await page
        .locator('.sheet__body')
        .evaluateAll((bodies) => bodies.map((body) => body.clientHeight - body.scrollHeight))
      expect(room, region).toEqual([0, 0])
      // Nothing smaller than 7 pt comes out of the printer.
      const smallest = await page.locator('.sheet').evaluateAll((sheets) => {
        const mm = (sheets[0]?.getBoundingClientRect().width ?? 0) / 210
        const texts = sheets.flatMap((sheet) => [
          ...sheet.querySelectorAll('p, li, td, th, span, strong, text'),
        ])
        const sizes = texts
          .filter(
            (element) => element.textContent.trim() !== '' && element.closest('.visually-hidden') === null,
          )
          .map((element) => {
            const own = Number.parseFloat(getComputedStyle(element).fontSize)
            const svg = element.closest('svg')
            const scale = svg === null ? 1 : svg.getBoundingClientRect().width / 360
            return ((own * scale) / mm / 25.4) * 72
          })
        return Math.min(...sizes)
      })
      expect(smallest, region).toBeGreaterThanOrEqual(6.99)
    }
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pagesOf(pdf)).toBe(2)
    const grey = await page.pdf({ preferCSSPageSize: true, printBackground: false })
    expect(pagesOf(grey)).toBe(2)
    await expect(page.locator('.sheet__foot')).toHaveCount(2)
    const label = { kk: 'Демонстрациялық деректер', ru: 'Демонстрационные данные', en: 'Demonstration data' }[
      language
    ]
    for (const foot of await page.locator('.sheet__foot').all()) await expect(foot).toContainText(label)
    await expect(page.locator('.address-code svg')).toHaveAttribute(
      'data-href',
      /\/regions\/mangystau\?period=2020-Q4$/,
    )
  })
}

openTest('printed from the menu of the browser, the page of a region is its passport', async ({ page }) => {
  await openRegion(page, '/ru/regions/karaganda?period=2019-Q4')
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(2)
})

openTest('in two languages every number is the same in both columns', async ({ page }) => {
  await openRegion(page, '/kk/regions/karaganda/passport?period=2019-Q4&with=ru')
  const sides = await page.locator('.passport').evaluate((passport) =>
    ['kk', 'ru'].map((language) =>
      [...passport.querySelectorAll(`[data-language="${language}"] [data-obs]`)].map((cell) => [
        cell.getAttribute('data-obs'),
        // Words around a number differ in order; its digits may not.
        (cell.textContent.match(/\d[\d\u00a0]*(,\d+)?/g) ?? []).toSorted().join('|'),
      ]),
    ),
  )
  const [kazakh = [], russian = []] = sides
  expect(kazakh.length).toBeGreaterThan(30)
  expect(kazakh).toEqual(russian)
})

for (const language of LANGUAGES) {
  openTest(`what the page of a region shows in ${language} is what was served`, async ({ page, request }) => {
    await openRegion(page, `/${language}/regions/pavlodar?period=2019-Q2&per=absolute`)
    const painted = await page
      .locator('.figures-table td[data-obs]')
      .evaluateAll((cells) =>
        cells.map((cell) => [cell.getAttribute('data-obs') ?? '', cell.textContent] as const),
      )
    expect(painted.length).toBe(120)
    const ids = [...new Set(painted.map(([key]) => key.split('|')[0] ?? ''))]
    const answer = await request.get(
      `${MOCK_SERVER}/api/observations?indicator=${ids.join(',')}&division=2013`,
    )
    // The shape is checked by the contract test.
    const body = (await answer.json()) as {
      regions: string[]
      series: { indicator: string; periods: string[]; values: (number | null)[][] }[]
    }
    let compared = 0
    for (const [key, text] of painted) {
      const [indicator, region = '', period = ''] = key.split('|')
      if (region !== 'pavlodar') continue
      const series = body.series.find((each) => each.indicator === indicator)
      const served = series?.values[body.regions.indexOf(region)]?.[series.periods.indexOf(period)] ?? null
      if (served === null) expect(text, key).not.toMatch(/\d/)
      else {
        const shown = Number(
          text.replaceAll(language === 'en' ? /[p≈‖\s,]/g : /[p≈‖\s\u00a0]/g, '').replace(',', '.'),
        )
        expect(Math.abs(shown - served), key).toBeLessThanOrEqual(0.06)
      }
      compared++
    }
    expect(compared).toBe(60)
  })
}

openTest(
  'an unknown region offers the others and says which it was; the stepper keeps to what is covered',
  async ({ page }) => {
    await visit(page, '/ru/regions/atlantis')
    await expect(page.locator('[data-notice="unknown-region"]')).toContainText('atlantis')
    await expect(page.locator('.region-chooser__card')).toHaveCount(16)
    await page.locator('.region-chooser__card').first().click()
    await expect(page).toHaveURL(/regions\/akmola/)
    await expect(page.locator('h1')).toBeFocused()
    await openRegion(page, '/en/regions/akmola?period=1999-Q1')
    await expect(page.locator('[data-notice="period-not-covered"]')).toBeVisible()
    await page.getByRole('button', { name: 'Previous quarter' }).click()
    await expect(page).toHaveURL(/period=2020-Q3/)
  },
)

openTest('the worklist says what is late, opens its details, and becomes a letter', async ({ page }) => {
  await openRegion(page, '/en/regions/almaty-city?period=2020-Q4')
  const items = page.locator('.worklist-item')
  const count = await items.count()
  expect(count).toBeGreaterThan(2)
  await items.first().locator('summary').click()
  await expect(items.first().locator('dd').first()).not.toBeEmpty()
  await expect(items.first()).toContainText('Measures of the Concept')
  await page.getByRole('link', { name: 'Print as a letter' }).click()
  await expect(page.locator('.letter tbody tr')).toHaveCount(count)
  await expect(page.locator('.letter')).toContainText('Demonstration data')
})

test.describe('with a server that fails', () => {
  test.use({ allowed: /Failed to load resource/ })

  for (const register of ['associations', 'events', 'courses'] as const) {
    test(`F06: without the register of ${register} the passport shows all else, and the paper says so`, async ({
      page,
    }) => {
      await serve(page, status(`/${register}`, 500))
      await page.goto('/en/regions/akmola?period=2019-Q4')
      const panel = page.locator(`[data-register="${register}"]`)
      await expect(panel.locator('.failure')).toBeVisible({ timeout: 15_000 })
      await expect(page.locator('.register-panel__all')).toHaveCount(2)
      await expect(page.locator('.kpi-card')).toHaveCount(12)
      await page.goto('/en/regions/akmola/passport?period=2019-Q4')
      await expect(page.locator(`.sheet [data-register="${register}"]`)).toContainText('is not available', {
        timeout: 15_000,
      })
      await expect(page.locator('.sheet [data-obs]').first()).toBeVisible()
    })
  }

  test('without observations the page says so and tries again', async ({ page }) => {
    let isDown = true
    await serve(page, (route, path) => (isDown ? status('/observations', 500)(route, path) : null))
    await page.goto('/kk/regions/akmola')
    await expect(page.locator('.region-page .failure')).toBeVisible({ timeout: 15_000 })
    await expect(page.locator('h1')).not.toBeEmpty()
    isDown = false
    await page.locator('.region-page .failure button').first().click()
    await expect(page.locator('.kpi-card').first()).toBeVisible()
  })

  test('without populations the figures stand as reported, and it is said', async ({ page }) => {
    await serve(page, status('/populations', 500))
    await page.goto('/en/regions/akmola?period=2019-Q4')
    await expect(page.locator('[data-notice="no-population"]')).toBeVisible({ timeout: 15_000 })
    await expect(page.locator('[data-obs*="per-10k"]')).toHaveCount(0)
  })
})

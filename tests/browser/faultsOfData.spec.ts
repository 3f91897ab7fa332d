import type { Page } from '@playwright/test'
import { changed, editedSeries, serve, setCell, status, type Fault } from './backEnd'
import { switchTo } from './languages'
import { expect, LANGUAGES, ready, test } from './page'

const INDICATOR = 'kz-course-learners'
const AT = '2019-Q4'

// A failed answer is an error in the browser's own log; nothing else may be.
test.use({ allowed: /Failed to load resource/ })

async function openWith(page: Page, fault: Fault, query = `period=${AT}`): Promise<void> {
  await serve(page, fault)
  await page.goto(`/en/map?${query}`)
  await ready(page)
}

const option = (page: Page, region: string) => page.locator(`[data-region="${region}"]`).first()

async function hover(page: Page, region: string): Promise<void> {
  await option(page, region).hover({ force: true })
  await expect(page.getByRole('tooltip')).toBeVisible()
}

const rowOf = (regions: readonly string[], region: string): number => regions.indexOf(region)

for (const [resource, dependant, figures] of [
  ['/populations', '[data-notice="no-population"]', 2],
  ['/observations', '.map-page__stage .failure', 0],
  ['/catalogue', '.map-page--bare .failure', 0],
] as const) {
  test(`F02: ${resource} fails alone, and only what depends on it says so`, async ({ page }) => {
    await serve(page, status(resource, 500))
    await page.goto(`/en/map?period=${AT}`)
    await expect(page.locator(dependant)).toBeVisible({ timeout: 15_000 })
    await expect(page.locator('.language-switch')).toBeVisible()
    await expect(page.locator(`[data-obs="${INDICATOR}|akmola|${AT}|2013|absolute"]`)).toHaveCount(figures)
  })
}

test('F02: measures of the Concept that fail leave the rest of "How it is counted"', async ({ page }) => {
  await openWith(page, (route, path) =>
    path.startsWith('/programmes') ? route.fulfill({ status: 500, body: '' }) : null,
  )
  await page.getByRole('button', { name: 'How it is counted' }).click()
  await expect(page.getByRole('dialog')).toContainText('persons')
  await expect(page.getByRole('dialog').locator('.failure')).toBeVisible({ timeout: 15_000 })
  await page.keyboard.press('Escape')
  await expect(option(page, 'akmola')).toBeVisible()
})

test('F15: while a slow line brings the page, nothing on it jumps and nothing is asked for twice', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(() => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'))
      document.documentElement.dataset['shift'] = String(shift)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await serve(page, () => null)
  // Answers come one after another, as over a thin line.
  await page.route('**/api/**', async (route) => {
    await new Promise((done) => setTimeout(done, 250))
    await route.fallback()
  })
  await page.goto(`/en/map?period=${AT}`)
  await ready(page)
  await expect(page.locator('.indicator-picker')).toBeVisible()
  const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? '0'))
  expect(shift).toBeLessThan(0.02)
  expect(asked.filter((url, i) => asked.indexOf(url) !== i)).toEqual([])
})

test('F16: one slow part does not hold up the others', async ({ page }) => {
  // The sparklines of a direction are a request of many indicators; it never ends here.
  await openWith(page, (route, path) =>
    path === '/observations' && route.request().url().includes('eca-total')
      ? new Promise(() => undefined)
      : null,
  )
  await page.locator('.ranking-row__name').first().click()
  await expect(page).toHaveURL(/region=/)
  await page.getByText('Tiles', { exact: true }).click()
  await expect(page.locator('.tile-grid [data-region][data-obs]')).toHaveCount(16)
})

test('F17: a connection that is cut gives a message, and nothing of the body', async ({ page }) => {
  await serve(page, (route, path) => (path === '/observations' ? route.abort('connectionreset') : null))
  await page.goto(`/en/map?period=${AT}`)
  await expect(page.locator('.map-page__stage .failure')).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('[data-region]')).toHaveCount(0)
})

test('without a network from the start the page says so', async ({ page }) => {
  await serve(page, (route) => route.abort('internetdisconnected'))
  await page.goto('/ru/map')
  await expect(page.locator('.failure[data-error="offline"]')).toBeVisible({ timeout: 15_000 })
})

test('F41: fifteen of sixteen regions are said to be fifteen', async ({ page }) => {
  await openWith(
    page,
    editedSeries(INDICATOR, (series, regions) => setCell(series, rowOf(regions, 'akmola'), AT, null, 'O')),
  )
  await expect(page.locator('.national-panel')).toContainText('15 of 16 regions reported')
  await expect(option(page, 'akmola')).toHaveAttribute('aria-label', /no data, not reported/)
  await expect(option(page, 'akmola')).toHaveAttribute('fill', /^url/)
  await expect(page.locator('.map-legend')).toContainText('Akmola')
  await expect(option(page, 'karaganda')).toHaveAttribute('aria-label', /of 15$/)
})

test('F42: where nobody reported there are no classes, and the reason stands for each region', async ({
  page,
}) => {
  await openWith(
    page,
    editedSeries(INDICATOR, (series) => {
      series.values = series.values.map((row) => row.map(() => null))
      series.statuses = series.statuses.map((row) => 'O'.repeat(row.length))
    }),
  )
  await expect(page.locator('.map-legend__class')).toHaveCount(0)
  await expect(page.locator('.ranking-row__absence')).toHaveCount(16)
  await expect(page.locator('.map-heading__summary')).toContainText('No region has a value')
  await expect(page.locator('.national-panel__value')).toHaveCount(0)
})

for (const [what, values, classes] of [
  ['one value everywhere', [7], 1],
  ['two values', [7, 9], 2],
] as const) {
  test(`F43: ${what} make as many classes as there are values`, async ({ page }) => {
    await openWith(
      page,
      editedSeries(INDICATOR, (series) => {
        series.values = series.values.map((row, i) => row.map(() => values[i % values.length] ?? 7))
        series.statuses = series.statuses.map((row) => 'A'.repeat(row.length))
      }),
      `period=${AT}&per=absolute&draw=fill`,
    )
    await expect(page.locator('.map-legend__class')).toHaveCount(classes)
    await expect(page.locator('[data-region][data-class="none"]')).toHaveCount(0)
  })
}

test('F44: a status this build does not know hides that figure only', async ({ page }) => {
  await openWith(
    page,
    editedSeries(INDICATOR, (series, regions) => setCell(series, rowOf(regions, 'akmola'), AT, 5, 'Z')),
  )
  await expect(option(page, 'akmola')).toHaveAttribute('aria-label', /no data, unknown status/)
  await expect(option(page, 'karaganda')).toHaveAttribute('aria-label', /per 10,000|per 10000/)
})

test('F45: fields of a later contract change nothing', async ({ page }) => {
  await openWith(
    page,
    changed('/observations', (body) => body.replace('{', '{"later":{"deep":[1]},')),
  )
  await expect(page.locator(`[data-obs="${INDICATOR}|kazakhstan|${AT}|2013|per-10k"]`).first()).toHaveText(
    '10.8',
  )
  await expect(page.locator('.notice-list')).toHaveCount(0)
})

test('F47: a jump by a thousand is shown, and marked as unusual', async ({ page }) => {
  await openWith(
    page,
    editedSeries(INDICATOR, (series, regions) => {
      const row = rowOf(regions, 'akmola')
      setCell(series, row, AT, 1000 * (series.values[row]?.[series.periods.indexOf('2018-Q4')] ?? 1), 'A')
    }),
  )
  await hover(page, 'akmola')
  await expect(page.getByRole('tooltip')).toContainText('Unusual jump, check')
  await page.getByText('Table', { exact: true }).click()
  await expect(page.locator('tr', { hasText: 'Akmola Region' })).toContainText('unusual jump')
})

test('F53: a byte order mark and letters taken apart change nothing', async ({ page }) => {
  await openWith(
    page,
    changed('/catalogue', (body) => '\ufeff' + body.replaceAll('Қарағанды', 'Қарағанды'.normalize('NFD'))),
  )
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('қарағанды')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Karaganda')
})

test('F55: a name without end is cut, and a name that is not there is taken from another language', async ({
  page,
}) => {
  await serve(
    page,
    changed('/catalogue', (body) => {
      const catalogue = JSON.parse(body) as {
        divisions: {
          regions: { id: string; name: Record<string, string>; shortName: Record<string, string> }[]
        }[]
      }
      for (const region of catalogue.divisions[0]?.regions ?? []) {
        if (region.id === 'akmola') region.name['kk'] = 'Ө'.repeat(900)
        if (region.id === 'karaganda') {
          delete region.name['kk']
          delete region.shortName['kk']
        }
      }
      return JSON.stringify(catalogue)
    }),
  )
  await page.goto(`/kk/map?period=${AT}&region=karaganda`)
  await ready(page)
  const title = page.locator('.national-panel--region h2')
  await expect(title).toContainText('Карагандинская')
  await expect(title).toHaveAttribute('lang', 'ru')
  await page.goto(`/kk/map?period=${AT}&region=akmola`)
  await ready(page)
  expect((await title.textContent())?.length).toBeLessThanOrEqual(300)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('F56: no residents, no rate; a base of zero, no change', async ({ page }) => {
  const spoil: Fault = (route, path) =>
    changed('/populations', (body) =>
      body.replace(
        /("region":\s*"akmola",\s*"year":\s*2019,\s*"residents":\s*)\d+(,\s*"urban":\s*)\d+/,
        '$10$20',
      ),
    )(route, path) ??
    editedSeries(INDICATOR, (series, regions) =>
      setCell(series, rowOf(regions, 'karaganda'), '2018-Q4', 0, 'A'),
    )(route, path)
  await openWith(page, spoil)
  await expect(option(page, 'akmola')).toHaveAttribute('aria-label', /no data, no population/)
  await hover(page, 'karaganda')
  await expect(page.getByRole('tooltip')).toContainText('last year it was zero')
  expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined/)
})

test('F57: a hidden count is hidden everywhere, and the total says over how many it is', async ({ page }) => {
  await openWith(
    page,
    editedSeries('ethnic-lang-learners', (series, regions) =>
      setCell(series, rowOf(regions, 'akmola'), AT, null, 'Q'),
    ),
    `indicator=ethnic-lang-learners&period=${AT}&per=absolute`,
  )
  await expect(option(page, 'akmola')).toHaveAttribute('aria-label', /small count, hidden/)
  await expect(page.locator('.national-panel')).toContainText(/1\d of 16 regions reported/)
  await hover(page, 'akmola')
  await expect(page.getByRole('tooltip')).not.toContainText(/\d/)
})

/** A topology as it crosses the wire, to be spoiled in place. */
interface WireBoundaries {
  attribution: object
  objects: Record<'light' | 'detailed', { geometries: { id: string }[] }>
}

/** Changes both levels of detail alike. */
const inLevels = (body: WireBoundaries, change: (level: { geometries: { id: string }[] }) => void) =>
  Object.values(body.objects).forEach(change)

/** How far to the right a region stands. */
const rightOf = async (page: Page, region: string): Promise<number> =>
  (await option(page, region).boundingBox())?.x ?? Number.NaN

test('F62, F63: a source draws its own boundaries; wrong ones are named by their region, and tiles take their place', async ({
  page,
}) => {
  const swapped: Readonly<Record<string, string>> = { pavlodar: 'mangystau', mangystau: 'pavlodar' }
  let spoil = (body: WireBoundaries): string => {
    body.attribution = { en: 'Committee of Geodesy' }
    inLevels(body, ({ geometries }) => {
      for (const one of geometries) one.id = swapped[one.id] ?? one.id
    })
    return JSON.stringify(body)
  }
  const own = changed('/boundaries/2013', (body) => spoil(JSON.parse(body) as WireBoundaries))
  await serve(page, own, { boundaries: 'source' })
  await page.goto(`/en/map?period=${AT}`)
  await ready(page)
  expect(await rightOf(page, 'mangystau')).toBeGreaterThan(await rightOf(page, 'pavlodar'))
  await expect(page.locator('.app-footer')).toContainText('Boundaries: Committee of Geodesy')

  spoil = (body) => {
    inLevels(body, (level) => {
      level.geometries = level.geometries.filter(({ id }) => id !== 'akmola')
    })
    return JSON.stringify(body)
  }
  await page.reload()
  const note = page.locator('[data-notice="no-boundaries"]')
  await expect(note).toBeVisible()
  await expect(page.locator('.tile-grid [data-region][data-obs]')).toHaveCount(16)
  for (const [language, region] of [
    ['kk', 'Ақмола облысы'],
    ['ru', 'Акмолинская область'],
    ['en', 'Akmola Region'],
  ] as const) {
    await switchTo(page, language)
    await expect(note).toContainText(region)
    await expect(note).toContainText('/boundaries/2013')
  }
  expect(await note.locator('dd').allTextContents()).toContainEqual(
    expect.stringContaining('region "akmola" is missing'),
  )

  spoil = (body) => JSON.stringify(body).slice(0, 1000)
  const again = note.getByRole('button')
  await again.click()
  await expect(note).not.toContainText('Akmola Region')
  await expect(note).toContainText('/boundaries/2013')
  spoil = (body) => JSON.stringify(body)
  await again.click()
  await expect(note).toHaveCount(0)
  await ready(page)
  expect(await rightOf(page, 'mangystau')).toBeLessThan(await rightOf(page, 'pavlodar'))
})

for (const language of LANGUAGES) {
  for (const days of [40, 400]) {
    test(`F58 in ${language}: a copy saved ${days} days ago is shown with its date and its age`, async ({
      page,
    }) => {
      const saved = new Date(Date.now() - days * 86_400_000)
      let isDown = false
      await serve(page, (route, path) => (isDown ? status(path, 503)(route, path) : null))
      await page.clock.install({ time: saved })
      await page.goto(`/${language}/map?period=${AT}`)
      await ready(page)
      isDown = true
      await page.clock.setFixedTime(Date.now())
      await page.reload()
      await ready(page)
      await expect(page.locator('[data-state="stale"]').last()).toContainText(String(days))
      await expect(page.locator('[data-state="stale"]').last()).toContainText(String(saved.getUTCFullYear()))
    })
  }
}

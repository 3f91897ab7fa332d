import { readFile } from 'node:fs/promises'
import { ANALYSIS_PAGES, openAnalysis } from './analysisPages'
import { startingAt } from './axe'
import { serve, status } from './backEnd'
import { analystJourney, download, grid } from './journeys/analystJourney'
import { switchTo } from './languages'
import { expect, LANGUAGES, openTest, test, visit } from './page'
import { oracleOfBackEnd, wrongFigures } from './paintedValues'

test('a central analyst finds the laggard, understands the figure, compares it with its like, takes it away and sends the link', ({
  page,
}) => analystJourney(page))

openTest(
  'the matrix is walked through by keyboard, and a cell opens the map that shows it',
  async ({ page }) => {
    await openAnalysis(page, '/en/compare?period=2019-Q4&regions=akmola')
    const focused = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest('[aria-colindex]')
        const row = cell?.closest('[role=row]')
        if (!cell || !row) return null
        const rows = [...document.querySelectorAll('[role=grid] [role=row]')]
        return [rows.indexOf(row), Number(cell.getAttribute('aria-colindex')) - 1]
      })
    await grid(page).getByRole('gridcell').first().focus()
    const start = (await focused()) ?? []
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toEqual([start[0], (start[1] ?? 0) + 1])
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toEqual([(start[0] ?? 0) + 1, (start[1] ?? 0) + 1])
    await page.keyboard.press('End')
    const columns = await grid(page).getByRole('columnheader').count()
    expect((await focused())?.[1]).toBe(columns - 1)
    await page.keyboard.press('Control+Home')
    expect((await focused())?.[1]).toBe(0)
    await page.keyboard.press('Control+End')
    expect(await focused()).toEqual([16, columns - 1])
    // Nothing that has the focus is under the sticky names or headings.
    const isCovered = await page.evaluate(() => {
      const cell = document.activeElement
      if (cell === null) return true
      const { left, top, width, height } = cell.getBoundingClientRect()
      return (
        document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[aria-colindex]') !== cell
      )
    })
    expect(isCovered).toBe(false)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/en\/map\?.*indicator=.*region=/)
  },
)

openTest('regions keep their colour and mark when another leaves, and everywhere', async ({ page }) => {
  await openAnalysis(page, '/en/compare?show=trends&regions=akmola_kostanay_pavlodar')
  const marks = () =>
    page
      .locator('.compare-header .region-mark path')
      .evaluateAll((all) => all.map((each) => `${each.getAttribute('fill')} ${each.getAttribute('d')}`))
  const before = await marks()
  expect(new Set(before).size).toBe(3)
  await page.getByRole('button', { name: /Remove Akmola/ }).click()
  await expect(page).toHaveURL(/regions=-_kostanay_pavlodar/)
  expect(await marks()).toEqual(before.slice(1))
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  const row = page.locator('.ranking-row', { hasText: 'Kostanay' }).locator('.region-mark path')
  await expect(row).toHaveAttribute('fill', before[1]?.split(' ')[0] ?? '')
})

openTest('“same rule only” counts n anew', async ({ page }) => {
  await openAnalysis(
    page,
    '/en/compare?show=scatter&period=2019-Q4&indicator=events-total&against=sunday-schools',
  )
  await expect(page.locator('main')).toContainText(/n = 1[56]/)
  await expect(page.locator('main')).toContainText('≠')
  const n = async () =>
    Number(/n = (\d+)/.exec((await page.locator('main').innerText()).replaceAll('\n', ' '))?.[1])
  const all = await n()
  await page.getByRole('combobox', { name: 'Counting rules' }).selectOption('same')
  await expect(page).toHaveURL(/rules=same/)
  expect(await n()).toBe(all - 2)
})

/** Pages of figures, and how many of them each paints at least. */
const PAINTED = [
  ['compare?period=2016-Q4&direction=all', 900],
  ['compare?period=2018-Q3&direction=5.3&span=year-to-date', 120],
  ['compare?period=2019-Q4&direction=5.2&per=absolute', 420],
  ['compare?show=maps&period=2019-Q2&indicator=council-meetings&per=absolute', 8],
  ['compare?show=similar&period=2019-Q4&regions=akmola&like=profile', 30],
  ['compare?show=difference&period=2019-Q4&regions=akmola_kostanay&direction=all', 120],
  ['compare?show=sessions', 150],
  ['indicators?period=2017-Q2', 60],
  ['indicators/events-total?period=2018-Q4', 45],
  ['indicators/survey-favourable?period=2019-Q3', 45],
] as const

for (const [i, [path, least]] of PAINTED.entries()) {
  openTest(`every figure painted in the three languages is what was served: ${path}`, async ({ page }) => {
    const oracle = await oracleOfBackEnd()
    for (const [turn, language] of startingAt(LANGUAGES, i).entries()) {
      if (turn === 0) await openAnalysis(page, `/${language}/${path}`)
      else await switchTo(page, language)
      const { wrong, count } = await wrongFigures(page, oracle, language)
      expect.soft(wrong, language).toEqual([])
      expect.soft(count, language).toBeGreaterThanOrEqual(least)
    }
  })
}

test.describe('when a part of the source fails', () => {
  test.use({ allowed: /Failed to load resource/ })

  for (const path of ['compare', 'indicators', 'indicators/eca-total', 'programme?layout=gaps']) {
    test(`the figures: ${path} keeps its heading, says what failed, and tries again`, async ({ page }) => {
      let isBroken = true
      await serve(page, (route, asked) => (isBroken ? status('/observations', 500)(route, asked) : null))
      await page.goto(`/en/${path}`)
      await expect(page.locator('.failure').first()).toBeVisible({ timeout: 15_000 })
      await expect(page.locator('h1')).not.toBeEmpty()
      isBroken = false
      await page.locator('.failure button').first().click()
      await expect(page.locator('main [data-obs], main .series-page').first()).toBeAttached()
      await expect(page.locator('.failure')).toHaveCount(0)
    })
  }

  for (const [resource, path] of [
    ['/events', 'compare?show=sessions'],
    ['/programmes/concept-2013', 'programme'],
    ['/indicators/kz-course-learners', 'indicators/kz-course-learners'],
    ['/indicators/kz-course-learners/breakdowns', 'indicators/kz-course-learners'],
  ] as const) {
    test(`${resource}: only the part that needs it says so`, async ({ page }) => {
      await serve(page, status(resource, 500))
      await page.goto(`/en/${path}`)
      await expect(page.locator('.failure').first()).toBeVisible({ timeout: 15_000 })
      expect(await page.locator('.failure').count()).toBeLessThanOrEqual(2)
      await expect(page.locator('h1')).not.toBeEmpty()
      await expect(page.locator('.failure button').first()).toBeVisible()
      if (path.startsWith('indicators')) {
        await expect(page.locator('main [data-obs]').first()).toBeAttached()
      }
    })
  }

  test('an older back-end without breakdowns is no failure', async ({ page }) => {
    await serve(page, status('/indicators/kz-course-learners/breakdowns', 404))
    await openAnalysis(page, '/en/indicators/kz-course-learners')
    await expect(page.locator('.failure')).toHaveCount(0)
  })

  test('the residents: counts stand as they are, and it is said', async ({ page }) => {
    await serve(page, status('/populations', 500))
    await page.goto('/en/compare?period=2019-Q4')
    await expect(grid(page)).toBeVisible({ timeout: 20_000 })
    await expect(page.locator('main')).not.toContainText('10,000 residents')
    await expect(page.locator('.notice-list')).toBeVisible()
  })
})

openTest(
  'hostile addresses of the pages of analysis are repaired, and the page says what it left out',
  async ({ page }) => {
    for (const address of [
      '/kk/compare?show=<script>&sort=__proto__&set=constructor_toString&rules=x',
      '/ru/compare?regions=atlantis_akmola&direction=9.9&period=1999-Q1&base=2019',
      '/en/compare?show=trends&regions=-_-&since=2099-Q1&base=2099-Q4',
      '/en/compare?show=scatter&against=nothing&indicator=nothing&trails=2',
      '/kk/compare?show=sessions&earlier=2016-02-30&later=1900-01-01',
      '/kk/compare?show=sessions&earlier=2019-04-29&later=2016-04-26',
      `/ru/compare?set=${'a'.repeat(3000)}`,
      '/en/compare?show=difference&regions=akmola',
      '/ru/compare?show=maps&multiples=none&scale=none&direction=all',
      '/kk/indicators?q=%00%E2%80%AE&complete=half&sort=1',
      '/ru/indicators/no-such-indicator',
      '/en/indicators/__proto__',
      '/en/programme?programme=no-such&year=1000&layout=gaps&direction=x',
    ]) {
      await visit(page, address)
      await expect(page.locator('main h1').first(), address).not.toBeEmpty()
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
      await expect(page.locator('.failure'), address).toHaveCount(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  },
)

openTest('every view of the comparison gives its files', async ({ page }) => {
  for (const name of [
    'heat matrix',
    'scatter plot',
    'small maps',
    'similar regions',
    'difference of two',
    'sessions',
  ]) {
    await openAnalysis(page, `/en/${ANALYSIS_PAGES[name] ?? ''}`)
    const svg = await readFile(await (await download(page, /SVG/)).path(), 'utf8')
    expect(svg, name).toContain('DEMONSTRATION DATA')
    expect(svg, name).toMatch(/<desc>[^<]{20,}/)
    expect(svg, name).toContain('/en/compare?')
    expect(svg, name).not.toMatch(/var\(--|NaN|undefined|\[object/)
    const csv = await readFile(await (await download(page, /Excel \(CSV\)/)).path(), 'utf8')
    expect(csv, name).toContain('/en/compare?')
    expect(csv, name).not.toMatch(/NaN|undefined|Infinity/)
  }
})

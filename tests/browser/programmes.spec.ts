import second from '../fixtures/secondProgramme.json' with { type: 'json' }
import { openAnalysis } from './analysisPages'
import { serve, changed, status, type Fault } from './backEnd'
import { expect, test } from './page'

const FIRST = { id: 'concept-2013', name: { en: 'Concept (to 2020)' }, approved: '2013-04-18' }
const SECOND = {
  id: second.id,
  name: second.name,
  approved: second.approved,
  firstYear: 2021,
  lastYear: 2030,
}

/** A back-end with two programmes; `fault` may spoil its answers further. */
const twoProgrammes =
  (fault: Fault = () => null): Fault =>
  (route, path) => {
    const failed = fault(route, path)
    if (failed !== null) return failed
    if (path === `/programmes/${second.id}`) return route.fulfill({ json: second })
    return changed('/catalogue', (body) =>
      JSON.stringify({ ...(JSON.parse(body) as object), programmes: [FIRST, SECOND] }),
    )(route, path)
  }

test('a later programme is chosen, covered and linked to; the address keeps it', async ({ page }) => {
  await serve(page, twoProgrammes())
  await openAnalysis(page, '/en/programme?direction=5.3')
  await page.getByLabel('Programme on show').selectOption(second.id)
  await expect(page).toHaveURL(/\/en\/programme\?programme=test-concept-2030$/)
  await expect(page.locator('h1')).toContainText('Test concept (to 2030)')
  await expect(page.locator('main')).toContainText('Approved on 20 January 2021, for 2021–2030')
  await expect(page.locator('.coverage-summary')).toContainText('Indicators watch 2 of 4 measures: 50%.')
  await expect(page.locator('.measure-row')).toHaveCount(5)
  await expect(page.locator('.measure-row', { hasText: 'Nobody watches this yet' })).toHaveCount(2)

  await page.reload()
  await expect(page.locator('.measure-row')).toHaveCount(5)

  await page.getByLabel('Only measures without indicators').check()
  await expect(page.locator('.measure-row')).toHaveCount(2)
  await page.goBack()

  await page
    .locator('.measure-row')
    .first()
    .getByRole('link', { name: /show on the map/ })
    .click()
  await expect(page).toHaveURL(/\/en\/map/)
  await expect(page.locator('h1')).toContainText('State-language course learners')
})

test('one programme needs no choice; one that nobody offers is the main one, and it is said', async ({
  page,
}) => {
  await serve(page)
  await openAnalysis(page, '/en/programme?programme=no-such')
  await expect(page.locator('[data-notice="unknown-programme"]')).toContainText('no-such')
  await expect(page.getByLabel('Programme on show')).toHaveCount(0)
  await expect(page.locator('.measure-row')).toHaveCount(140)
})

test('blind spots: a region is chosen by keyboard, and its blind measures are listed', async ({ page }) => {
  await openAnalysis(page, '/en/programme?layout=gaps&year=2019')
  await expect(page.locator('.gap-map [data-region]')).toHaveCount(16)
  const least = page.locator('.region-sights__name').first()
  await least.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/region=/)
  await expect(least).toHaveAttribute('aria-pressed', 'true')
  const numbers = await page.locator('.region-sights__row').first().locator('td').first().innerText()
  const [seen = 0, of = 0] = numbers.split(' of ').map(Number)
  await expect(page.locator('.blind-measures__measure')).toHaveCount(of - seen)
})

test.describe('when a programme cannot be had', () => {
  test.use({ allowed: /Failed to load resource/ })

  test('its part says so, the choice stands, and the other programme is still there', async ({ page }) => {
    await serve(page, twoProgrammes(status(`/programmes/${second.id}`, 500)))
    await page.goto(`/en/programme?programme=${second.id}`)
    await expect(page.locator('.failure')).toBeVisible({ timeout: 15_000 })
    await expect(page.locator('h1')).toContainText('Test concept (to 2030)')
    await page.getByLabel('Programme on show').selectOption('concept-2013')
    await expect(page.locator('.measure-row')).toHaveCount(140)
    await expect(page.locator('.failure')).toHaveCount(0)
  })
})

import { axeFindings, change, MODES, startingAt } from './axe'
import { expect, LANGUAGES, open, openTest, ready, test, visit } from './page'

for (const [i, language] of LANGUAGES.entries()) {
  for (const [k, kind] of ['map', 'tiles', 'table'].entries()) {
    openTest(
      `F95: axe finds nothing: ${kind} in ${language}, light, dark and forced colours`,
      async ({ page }) => {
        await visit(page, `/${language}/map?period=2019-Q4&region=akmola&view=${kind}`)
        await ready(page)
        for (const mode of startingAt(MODES, i + k)) {
          await change(page, mode)
          // Picker, menu and chart come when the page is idle; all of it is judged.
          await expect(page.locator('.download-menu button, .trend-chart__plot svg')).toHaveCount(2)
          expect.soft(await axeFindings(page), mode).toEqual([])
        }
        await change(page, 'light')
      },
    )
  }
}

test('there are two live regions, and a change of filter is said once', async ({ page }) => {
  await open(page, '/en/map?period=2019-Q4')
  await expect(page.getByRole('status')).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(1)
  await page.getByText('Tiles', { exact: true }).click()
  await expect(page.getByRole('status')).toContainText('tiles')
})

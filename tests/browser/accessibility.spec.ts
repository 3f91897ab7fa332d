import AxeBuilder from '@axe-core/playwright'
import { expect, LANGUAGES, open, test } from './page'
import { SIGNED } from './signedIncompletes'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const MODES = ['light', 'dark', 'forced'] as const

for (const language of LANGUAGES) {
  for (const kind of ['map', 'tiles', 'table']) {
    test(`axe finds nothing: ${kind} in ${language}, light, dark and forced colours`, async ({ page }) => {
      for (const mode of MODES) {
        await page.emulateMedia({
          colorScheme: mode === 'dark' ? 'dark' : 'light',
          forcedColors: mode === 'forced' ? 'active' : 'none',
          reducedMotion: 'reduce',
        })
        await open(page, `/${language}/map?period=2019-Q4&region=akmola&view=${kind}`)
        // Picker, menu and chart come when the page is idle; all of it is judged.
        await expect(page.locator('.download-menu button, .trend-chart__plot svg')).toHaveCount(2)
        const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        expect(
          violations.map(
            ({ id, nodes }) => `${mode} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
        ).toEqual([])
        const undecided = incomplete.flatMap(({ id, nodes }) =>
          nodes.map((node) => ({ id, target: node.target.join(' ') })),
        )
        expect(
          undecided.filter(
            ({ id, target }) => !SIGNED.some((signed) => signed.rule === id && signed.target.test(target)),
          ),
          mode,
        ).toEqual([])
      }
    })
  }
}

test('there are two live regions, and a change of filter is said once', async ({ page }) => {
  await open(page, '/en/map?period=2019-Q4')
  await expect(page.getByRole('status')).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(1)
  await page.getByText('Tiles', { exact: true }).click()
  await expect(page.getByRole('status')).toContainText('tiles')
})

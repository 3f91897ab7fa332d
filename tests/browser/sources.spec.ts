import { axeFindings, change, emulate } from './axe'
import { analystJourney } from './journeys/analystJourney'
import { deckJourney } from './journeys/deckJourney'
import { officeJourney } from './journeys/officeJourney'
import { staffJourney } from './journeys/staffJourney'
import { clickerJourney, languageJourney } from './journeys/stageJourneys'
import { switchTo } from './languages'
import { expect, LANGUAGES, test as base } from './page'
import { PORTS } from './ports'
import { paintOf, paintOfViews, throughViews } from './sources/paint'
import { originOf, placeOf, SITES } from './sources/sites'
import { openStage } from './stagePage'

/** What the demonstration in the app paints; looked at once by each worker. */
const test = base.extend<object, { demonstration: ReadonlyMap<string, readonly string[]> }>({
  demonstration: [
    async ({ browser }, use) => {
      const page = await browser.newPage({
        baseURL: `http://127.0.0.1:${PORTS.preview}`,
        viewport: { width: 1440, height: 900 },
      })
      await use(await paintOfViews(page))
      await page.close()
    },
    { scope: 'worker' },
  ],
})

for (const [turn, site] of SITES.entries()) {
  const language = LANGUAGES[turn % LANGUAGES.length] ?? 'kk'

  test.describe(`on ${site}`, () => {
    test.use({ baseURL: originOf(site) })

    // The package and the databases are made while other journeys run.
    test.beforeAll(async () => {
      test.setTimeout(180_000)
      const first = site === 'files' ? 'data/datapackage.json' : 'api/populations'
      expect((await fetch(`${placeOf(site)}/${first}`)).status).toBe(200)
    })

    test(`the head of a secretariat has the own region, its register and its passport (${language})`, ({
      page,
    }) => officeJourney(page, language))

    test('central staff move in time, compare and take away', async ({ page }) => {
      await staffJourney(page, language)
      await analystJourney(page)
    })

    test('a presenter makes a deck and shows it with a clicker in three languages', async ({ page }) => {
      await deckJourney(page)
      await openStage(page, 'scene=1')
      await clickerJourney(page)
      await languageJourney(page)
    })

    test('every view paints what the demonstration paints; the source is told to everybody', async ({
      page,
      demonstration,
    }) => {
      await emulate(page, 'light')
      await throughViews(page, async (address) => {
        const expected = demonstration.get(address) ?? []
        expect(expected.length, address).toBeGreaterThan(10)
        expect.soft(await paintOf(page), address).toEqual(expected)
      })
      await page.goto(`/${language}/about`)
      await expect(page.locator('main h1')).not.toBeEmpty()
      for (const mode of ['light', 'dark'] as const) {
        await change(page, mode)
        expect.soft(await axeFindings(page), mode).toEqual([])
      }
      for (const next of LANGUAGES) await switchTo(page, next)
      await expect(page.locator('main h1')).not.toBeEmpty()
    })
  })
}

import { expect, LANGUAGES, openTest, ready, slider, visit } from './page'
import { oracleOfBackEnd, wrongFigures } from './paintedValues'
import { MOCK_SERVER } from './ports'

interface Series {
  readonly indicator: string
  readonly periods: readonly string[]
  readonly values: readonly (readonly (number | null)[])[]
}

/** Numbers as a person reads them in a language. */
const read = (text: string): number =>
  Number(
    text
      .replaceAll(/[p≈‖\s\u00a0]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  )

const SAMPLE: readonly (readonly [indicator: string, period: string])[] = [
  ['council-meetings', '2019-Q2'],
  ['eca-total', '2016-Q3'],
  ['kz-course-completion-rate', '2018-Q1'],
  ['houses-of-friendship', '2017'],
  ['ethnic-lang-learners', '2015-Q4'],
]

for (const language of LANGUAGES) {
  openTest(`what is painted in ${language} is what was served`, async ({ page, request }) => {
    for (const [indicator, period] of SAMPLE) {
      const answer = await request.get(`${MOCK_SERVER}/api/observations?indicator=${indicator}&division=2013`)
      // The shape is checked by the contract test.
      const body = (await answer.json()) as { regions: string[]; series: Series[] }
      const [series] = body.series
      const column = series?.periods.indexOf(period) ?? -1
      const address = `/${language}/map?indicator=${indicator}&period=${period}&per=absolute&view=table`
      await visit(page, address)
      const key = (region: string) => `${indicator}|${region}|${period}|2013|absolute`
      const painted = page.locator('tbody td[data-obs], .ranking-row [data-obs]')
      await expect(painted.and(page.locator(`[data-obs="${key('akmola')}"]`))).toHaveCount(2)
      const cells = await painted.evaluateAll((all) =>
        all.map((cell) => [cell.getAttribute('data-obs') ?? '', cell.textContent] as const),
      )
      expect(cells.map(([of]) => of).toSorted()).toEqual(
        [...body.regions, ...body.regions].map(key).toSorted(),
      )
      for (const [of, text] of cells) {
        const served =
          series?.values[body.regions.findIndex((region) => key(region) === of)]?.[column] ?? null
        if (served === null) expect(text).not.toMatch(/\d/)
        else expect(Math.abs(read(text) - served), of).toBeLessThanOrEqual(0.06)
      }
    }
  })
}

openTest(
  'F99: on a computer six times slower, time that plays skips pictures and paints no wrong figure',
  async ({ page }) => {
    const oracle = await oracleOfBackEnd()
    const cdp = await page.context().newCDPSession(page)
    await visit(page, '/ru/map?indicator=kz-course-learners&period=2013-Q1&per=absolute&view=table')
    await ready(page)
    const period = slider(page)
    const before = await period.getAttribute('aria-valuetext')
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.getByRole('button', { name: 'Воспроизвести' }).click()
    const seen = new Set([before])
    const found: string[] = []
    await expect
      .poll(
        async () => {
          seen.add(await period.getAttribute('aria-valuetext'))
          const { wrong, count } = await wrongFigures(page, oracle, 'ru')
          expect(wrong).toEqual([])
          expect(count).toBeGreaterThan(16)
          return seen.size
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThanOrEqual(5)
    expect(found).toEqual([])
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.getByRole('button', { name: 'Остановить' }).click()
    await cdp.detach()
  },
)

import { expect, LANGUAGES, open, test } from './page'
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
  for (const [indicator, period] of SAMPLE) {
    test(`what is painted in ${language} is what was served: ${indicator}, ${period}`, async ({
      page,
      request,
    }) => {
      const answer = await request.get(`${MOCK_SERVER}/api/observations?indicator=${indicator}&division=2013`)
      // The shape is checked by the contract test.
      const body = (await answer.json()) as { regions: string[]; series: Series[] }
      const [series] = body.series
      const column = series?.periods.indexOf(period) ?? -1
      await open(page, `/${language}/map?indicator=${indicator}&period=${period}&per=absolute&view=table`)
      const painted = await page
        .locator('tbody td[data-obs], .ranking-row [data-obs]')
        .evaluateAll((cells) =>
          cells.map((cell) => [cell.getAttribute('data-obs') ?? '', cell.textContent ?? ''] as const),
        )
      expect(painted).toHaveLength(32)
      for (const [key, text] of painted) {
        const [ofIndicator, region = '', ofPeriod, division, normalisation] = key.split('|')
        expect([ofIndicator, ofPeriod, division, normalisation]).toEqual([
          indicator,
          period,
          '2013',
          'absolute',
        ])
        const served = series?.values[body.regions.indexOf(region)]?.[column] ?? null
        if (served === null) expect(text).not.toMatch(/\d/)
        else expect(Math.abs(read(text) - served)).toBeLessThanOrEqual(0.06)
      }
    })
  }
}

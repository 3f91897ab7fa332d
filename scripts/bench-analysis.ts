import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { INDICATORS } from '../mocks/indicators.ts'
import { answer } from '../mocks/answer.ts'
import { settledAfter } from './bench/interact.ts'
import { buildProbe } from './bench/build.ts'
import { median } from './bench/median.ts'
import { browserFlags, browserPath } from './browser.ts'
import { servePreview } from './preview.ts'

/**
 * Speed of the pages of analysis: from a press to the end of the frame after the last change. "In a frame" is what one
 * frame of sixty a second takes. A benchmark, never a test.
 */

const ROUNDS = 7
const FRAME_MS = 1000 / 60

/** All figures in one request, compressed as a static server does it. */
async function figuresKilobytes(): Promise<number> {
  const ids = INDICATORS.map(({ id }) => id).join(',')
  const response = await answer(
    new Request(`http://birlik.test/api/observations?indicator=${ids}&division=2013`),
  )
  if (response === undefined) throw new Error('Nothing answers the observations')
  return gzipSync(await response.text(), { level: 9 }).length / 1000
}

const settle = (page: Page) => page.waitForTimeout(500)

/** Median of presses, each of which must change the page. */
async function press(page: Page, act: (round: number) => Promise<void>, event = 'click'): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await settledAfter(page, event, () => act(round)))
    await settle(page)
  }
  return median(times)
}

function say(what: string, time: number): void {
  console.log(`${what.padEnd(58)} ${time.toFixed(0).padStart(5)} ms, ${(time / FRAME_MS).toFixed(1)} frames`)
}

console.log(
  `all figures in one request: ${(await figuresKilobytes()).toFixed(0)} kB gzip (target: under 200)`,
)

const probe = await buildProbe()
const executablePath = browserPath()
const server = await servePreview(4192)
const browser = await chromium.launch({
  args: browserFlags(),
  ...(executablePath === undefined ? {} : { executablePath }),
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.addInitScript({ content: probe })
const open = async (address: string) => {
  await page.goto(`${server.url}/en/${address}`)
  await page.locator('main [data-obs]').first().waitFor()
  await page.waitForTimeout(1500)
}
const option = (name: RegExp, at: (round: number) => number) => async (round: number) => {
  const select = page.getByRole('combobox', { name }).first()
  await select.selectOption({ index: at(round) })
}

await open('compare?period=2019-Q4')
// Seen once before it is timed: the first visit of a view fetches its code.
await page.getByRole('link', { name: 'Trends', exact: true }).click()
await page.waitForTimeout(1500)
const views = ['Heat matrix', 'Trends']
say(
  'matrix and trends, from one to the other',
  await press(page, (round) => page.getByRole('link', { name: views[round % 2] ?? '', exact: true }).click()),
)
await open('compare?period=2019-Q4')
const sorts = page.locator('[role=grid] .matrix-table__sort')
say('matrix of a direction: sort by a column', await press(page, (round) => sorts.nth(round + 2).click()))
say(
  'matrix of a direction: a quarter back',
  await press(page, () => page.getByRole('button', { name: /previous/i }).click()),
)
await open('compare?period=2019-Q4&direction=all')
say('matrix of sixty: sort by a column', await press(page, (round) => sorts.nth(round + 2).click()))
say(
  'matrix of sixty: a quarter back',
  await press(page, () => page.getByRole('button', { name: /previous/i }).click()),
)
await open('compare?show=trends&period=2019-Q4')
say(
  'trends: another indicator',
  await press(
    page,
    option(/^indicator/i, (round) => round + 3),
    'change',
  ),
)
await open('compare?show=scatter&period=2019-Q4')
say(
  'scatter plot: another indicator',
  await press(
    page,
    option(/^indicator/i, (round) => round + 3),
    'change',
  ),
)
await browser.close()
await server.stop()

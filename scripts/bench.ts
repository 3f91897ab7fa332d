import { createServer } from 'node:http'
import { chromium, type Browser, type Page } from 'playwright'
import { REGION_IDS, seriesOf } from '../mocks/observations.ts'
import { handWrittenPage } from './bench/handWritten.ts'
import { browserFlags, browserPath } from './browser.ts'
import { servePreview } from './preview.ts'

/**
 * Speed of the production build in a real browser, beside the same map in hand-written SVG, in one interleaved run.
 * A benchmark, never a test: absolute times belong to the machine, ratios hold.
 */

const ROUNDS = 5
const STEPS = 24

interface Figures {
  readonly transferred: number
  readonly painted: number
  readonly step: number
  readonly thread: number
  readonly heap: number
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function measure(browser: Browser, url: string, ready: string): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const cdp = await page.context().newCDPSession(page)
  let transferred = 0
  let isCounting = true
  await cdp.send('Network.enable')
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (isCounting) transferred += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor({ state: 'attached' })
  const painted = await page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now()))),
  )
  isCounting = false
  await page.waitForTimeout(2500)
  const slider = page.getByRole('slider', { name: /period|период|кезең/i })
  await slider.focus()
  await page.keyboard.press('Home')
  const step = await settledSteps(page)
  const before = await taskSeconds(cdp)
  for (let i = 0; i < STEPS; i++) await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
  const thread = ((await taskSeconds(cdp)) - before) / STEPS
  const heap = await heapGrowth(page, cdp)
  await page.close()
  return { transferred: transferred / 1024, painted, step, thread: thread * 1000, heap }
}

/** Time from the change of the slider to the next frame after it. */
async function settledSteps(page: Page): Promise<number> {
  const times = await page.evaluate(async (count) => {
    const input = document.querySelector<HTMLInputElement>('input[type="range"]')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const all: number[] = []
    if (input === null || set === undefined) return all
    for (let i = 1; i <= count; i++) {
      await new Promise(requestAnimationFrame)
      const started = performance.now()
      set.call(input, String(i))
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      all.push(performance.now() - started)
    }
    return all
  }, STEPS)
  return median(times)
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>

async function taskSeconds(cdp: Session): Promise<number> {
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0
}

/** Growth of the heap over two hundred steps, kB, after collecting garbage. */
async function heapGrowth(page: Page, cdp: Session): Promise<number> {
  const size = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0
  }
  const before = await size()
  for (let i = 0; i < 200; i++) await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
  return ((await size()) - before) / 1024
}

const values = seriesOf('kz-course-learners')?.values ?? []
const floor = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html')
  response.end(handWrittenPage(values, REGION_IDS))
}).listen(4192, '127.0.0.1')
const app = await servePreview(4191)
const executablePath = browserPath()
const browser = await chromium.launch({
  args: browserFlags(),
  ...(executablePath === undefined ? {} : { executablePath }),
})
const pages = [
  ['hand-written SVG', 'http://127.0.0.1:4192/', 'body[data-at]'],
  ['Birlik', `${app.url}/en/map?period=2013-Q1`, '[data-region][data-obs]'],
] as const
const results = new Map<string, Figures[]>(pages.map(([name]) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, url, ready] of pages) results.get(name)?.push(await measure(browser, url, ready))
}
const row = (name: string, of: (figures: Figures) => number, digits = 1) =>
  console.log(
    [
      name.padEnd(36),
      ...pages.map(([page]) =>
        median((results.get(page) ?? []).map(of))
          .toFixed(digits)
          .padStart(18),
      ),
    ].join(''),
  )
console.log(
  ['medians of ' + String(ROUNDS)]
    .concat(pages.map(([name]) => name.padStart(18)))
    .join('')
    .padStart(72),
)
row('transferred before first map, kB', (figures) => figures.transferred)
row('map painted, ms', (figures) => figures.painted)
row('period step settled, ms', (figures) => figures.step)
row('main thread per step, ms', (figures) => figures.thread)
row('heap growth over 200 steps, kB', (figures) => figures.heap, 0)
await browser.close()
await app.stop()
floor.close()

import { availableParallelism } from 'node:os'
import { chromium } from 'playwright'
import { buildProbe } from './bench/build.ts'
import { measureFirst, measureSlow, measureSteps, measureSwitches, type Figures } from './bench/measure.ts'
import { servePages, type PageName } from './bench/pages.ts'
import { report } from './bench/report.ts'
import { browserFlags, browserPath } from './browser.ts'

/**
 * Speed of the production build in a real browser, beside reference pages on the same data, in one interleaved run.
 * `npm run bench -- [rounds]`; docs/performance.md says what is measured. A benchmark, never a test.
 */

const ROUNDS = Number(process.argv[2] ?? 5)
/** Throttled loads and long sessions repeat less from run to run, and take most of the time. */
const LONG_ROUNDS = Math.min(3, ROUNDS)

const LOADED: readonly PageName[] = ['floor', 'svg', 'echarts', 'birlik', 'birlikHttp']
const COMPARED: readonly PageName[] = ['svg', 'echarts', 'birlik']
const GROWN: readonly PageName[] = ['svgMany', 'birlikMany']

const probe = await buildProbe()
const { urls, stop } = await servePages()
const executablePath = browserPath()
const browser = await chromium.launch({
  args: browserFlags(),
  ...(executablePath === undefined ? {} : { executablePath }),
})
const results = new Map<PageName, Figures[]>()
const collect = async (pages: readonly PageName[], measure: typeof measureFirst) => {
  for (const page of pages)
    results.set(page, [...(results.get(page) ?? []), await measure(browser, urls[page], probe)])
}

try {
  // The first visit of a browser warms up the browser itself.
  await measureFirst(browser, urls.floor, probe)
  for (let round = 1; round <= ROUNDS; round++) {
    console.error(`round ${round} of ${ROUNDS}`)
    await collect([...LOADED, ...GROWN], measureFirst)
    await collect(COMPARED, measureSteps)
    if (round > LONG_ROUNDS) continue
    await collect(LOADED, measureSlow)
    await collect(GROWN, measureSteps)
    await collect(COMPARED, measureSwitches)
  }
  const machine = `${availableParallelism()} cores, Chromium ${browser.version()}, Node ${process.versions.node}`
  console.log(
    report(results, `${machine}; medians of ${ROUNDS} rounds, of ${LONG_ROUNDS} where a round is long`),
  )
} finally {
  await browser.close()
  stop()
}

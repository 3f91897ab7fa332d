import { chromium, type Page } from 'playwright'
import { buildProbe } from './bench/build.ts'
import { settledAfter } from './bench/interact.ts'
import { median } from './bench/median.ts'
import { browserFlags, browserPath } from './browser.ts'
import { servePreview } from './preview.ts'

/**
 * Speed of the stage at 1920 × 1080 with the sample deck: a change of scene until it is painted, frames a second while time
 * plays, both beside a step of the map page; and what sixty minutes' worth of kiosk steps leave in memory. A benchmark, never
 * a test.
 */

const ROUNDS = 9
/** A kiosk that changes its scene every 15 s does so 240 times an hour. */
const KIOSK_STEPS = 240
const PLAYED_MS = 5000

const probe = await buildProbe()
const executablePath = browserPath()
const server = await servePreview(4193)
const browser = await chromium.launch({
  args: browserFlags(),
  ...(executablePath === undefined ? {} : { executablePath }),
})
const page = await browser.newPage({
  viewport: { width: 1920, height: 1080 },
  reducedMotion: 'no-preference',
})
await page.addInitScript({ content: probe })
const cdp = await page.context().newCDPSession(page)

async function press(key: string, rounds = ROUNDS, of: Page = page): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    times.push(await settledAfter(of, 'keydown', () => of.keyboard.press(key)))
    await of.waitForTimeout(700)
  }
  return median(times)
}

async function heapKilobytes(): Promise<{ heap: number; nodes: number; listeners: number }> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return { heap: usedSize / 1000, nodes, listeners: jsEventListeners }
}

const say = (what: string, text: string) => console.log(`${what.padEnd(52)} ${text}`)

await page.goto(`${server.url}/en/map?period=2018-Q1`)
await page.locator('[data-region]').first().waitFor()
await page.waitForTimeout(2000)
await page.getByRole('slider', { name: /period/i }).focus()
const mapStep = await press('ArrowRight')
say('map page: a step of time', `${mapStep.toFixed(0)} ms`)

await page.goto(`${server.url}/en/present`)
await page.getByRole('button', { name: /sample/i }).click()
await page.waitForURL(/\/present\/[a-z0-9]+/)
const deck = new URL(page.url()).pathname
await page.waitForTimeout(1500)
await page.goto(`${server.url}${deck}/stage`)
await page.locator('svg [data-region], svg text').first().waitFor()
await page.waitForTimeout(2000)
// Every kind of scene is seen once before it is timed.
for (let i = 0; i < 6; i++) {
  await page.keyboard.press('PageDown')
  await page.waitForTimeout(500)
}
await page.keyboard.press('Home')
await page.waitForTimeout(700)
const change = await press('PageDown', 5)
say(
  'stage: a change of scene',
  `${change.toFixed(0)} ms, ${(change / mapStep).toFixed(1)} × a step of the map page`,
)

await page.goto(`${server.url}${deck}/stage?scene=2`)
await page.locator('svg [data-region]').first().waitFor()
await page.waitForTimeout(2000)
const language = await press('l', 6)
say('stage: the next language', `${language.toFixed(0)} ms`)
const counted = page.evaluate((time) => window.birlikBench.frames(time), PLAYED_MS)
await page.keyboard.press('t')
const { fps, longTasks } = await counted
say('stage: frames a second while time plays', `${fps.toFixed(0)}, ${longTasks} tasks over 50 ms`)
await page.waitForTimeout(4000)

for (let i = 0; i < 12; i++) {
  await page.keyboard.press(i % 6 === 5 ? 'Home' : 'PageDown')
  await page.waitForTimeout(300)
}
const before = await heapKilobytes()
for (let i = 0; i < KIOSK_STEPS; i++) {
  await page.keyboard.press(i % 6 === 5 ? 'Home' : 'PageDown')
  await page.waitForTimeout(200)
}
const after = await heapKilobytes()
say(
  `stage: ${KIOSK_STEPS} changes of scene leave`,
  `${((after.heap / before.heap - 1) * 100).toFixed(1)} % of heap, ${after.nodes - before.nodes} nodes, ${after.listeners - before.listeners} listeners`,
)
await browser.close()
await server.stop()

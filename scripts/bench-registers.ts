import { chromium } from 'playwright'
import { browserFlags, browserPath } from './browser.ts'
import { servePreview } from './preview.ts'

/** Times a register of 37,000 and of all events: from a press to the painted rows, and the frames of a scroll. */

const ROUNDS = 5
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const executablePath = browserPath()
const server = await servePreview(4191)
const browser = await chromium.launch({
  args: browserFlags(),
  ...(executablePath === undefined ? {} : { executablePath }),
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })

/** Milliseconds from a press to the frame in which other rows are painted; the source answers in the page. */
async function press(selector: string, place: number): Promise<number> {
  return page.evaluate(
    async ({ target, at }) => {
      const button = document.querySelectorAll<HTMLElement>(target)[at]
      if (button === undefined) throw new Error(`No ${target}`)
      const before = document.querySelector('.register-page__found strong')?.textContent
      const first = document.querySelector('tr[data-row]')?.getAttribute('data-row')
      const started = performance.now()
      button.click()
      while (
        performance.now() - started < 2000 &&
        document.querySelector('tr[data-row]')?.getAttribute('data-row') === first &&
        document.querySelector('.register-page__found strong')?.textContent === before
      ) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - started
    },
    { target: selector, at: place },
  )
}

/** Frames per second and the longest frame of a scroll through some thousand rows. */
async function scroll(): Promise<{ fps: number; longest: number }> {
  return page.evaluate(async () => {
    const deltas: number[] = []
    let before = performance.now()
    for (let i = 0; i < 180; i++) {
      scrollBy(0, 120)
      const now: number = await new Promise((resolve) => requestAnimationFrame(resolve))
      deltas.push(now - before)
      before = now
    }
    const used = deltas.slice(5)
    return {
      fps: 1000 / (used.reduce((sum, each) => sum + each, 0) / used.length),
      longest: Math.max(...used),
    }
  })
}

for (const [name, address] of [
  ['events of two years', '/ru/events?year=2018_2019'],
  ['all events', '/ru/events'],
] as const) {
  await page.goto(server.url + address)
  await page.locator('tr[data-row]').first().waitFor()
  await page.waitForTimeout(1500)
  const sorts: number[] = []
  const filters: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    sorts.push(await press('.register-table thead th button', round % 5))
    await page.waitForTimeout(300)
    filters.push(await press('.facet-group:first-of-type input', round))
    await page.waitForTimeout(300)
  }
  const frames = await scroll()
  console.log(name)
  console.log(
    `  sort: ${median(sorts).toFixed(0)} ms from the press to the painted rows (longest ${Math.max(...sorts).toFixed(0)})`,
  )
  console.log(`  filter: ${median(filters).toFixed(0)} ms (longest ${Math.max(...filters).toFixed(0)})`)
  console.log(`  scroll: ${frames.fps.toFixed(0)} fps, longest frame ${frames.longest.toFixed(0)} ms`)
}
await browser.close()
await server.stop()

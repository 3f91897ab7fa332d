import type { CDPSession, Page } from 'playwright'
import { median } from './median'
import type { Visit } from './visit'

/** Nothing has changed for this long: the page has settled. */
const QUIET_MS = 250

const slider = (page: Page) =>
  page.locator('input[type=range]').and(page.getByRole('slider', { name: /period/i }))
const combobox = (page: Page) => page.getByRole('combobox', { name: /indicator/i }).first()

/** A list of indicators that is open. */
const OPEN = '[role=combobox][aria-expanded=true]'

/** Arms the probe in the page, acts, and returns the milliseconds from an event to the frame after the last change. */
export async function settledAfter(
  page: Page,
  event: string,
  act: () => Promise<void>,
  tooltip = '',
): Promise<number> {
  await page.evaluate(([event, tooltip]) => window.birlikBench.arm(event, tooltip), [event, tooltip] as const)
  await act()
  const time = await page.evaluate((quiet) => window.birlikBench.settled(quiet), QUIET_MS)
  if (time === null) throw new Error(`${page.url()}: nothing changed after ${event} ${tooltip}`)
  return time
}

/** Focuses the slider and goes to the first period. */
export async function toStart(page: Page): Promise<void> {
  await slider(page).focus()
  await page.keyboard.press('Home')
  await page.waitForTimeout(QUIET_MS)
}

/** Median time of a step by ArrowRight. */
export async function stepSettled(page: Page, steps = 20): Promise<number> {
  await toStart(page)
  const times: number[] = []
  for (let i = 0; i < steps; i++)
    times.push(await settledAfter(page, 'keydown', () => page.keyboard.press('ArrowRight')))
  return median(times)
}

const metricOf = async (cdp: CDPSession, name: string): Promise<number> => {
  // Time of the thread, not of the clock: other work on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
}

/** Main-thread milliseconds a step over thirty steps there and thirty back, about 50 ms apart. */
export async function threadPerStep({ page, cdp }: Visit, steps = 60): Promise<number> {
  await toStart(page)
  const before = await metricOf(cdp, 'TaskDuration')
  for (let i = 0; i < steps; i++) {
    await page.keyboard.press(i < steps / 2 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForTimeout(50)
  }
  return (((await metricOf(cdp, 'TaskDuration')) - before) / steps) * 1000
}

/** Frames a second and long tasks while a step comes every so many milliseconds, at 1920 × 1080. */
export async function framesWhilePlaying(
  page: Page,
  every: number,
  duration: number,
): Promise<{ fps: number; longTasks: number }> {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await toStart(page)
  const counting = page.evaluate((time) => window.birlikBench.frames(time), duration)
  for (let played = 0; played + every <= duration; played += every) {
    await page.waitForTimeout(every)
    await page.keyboard.press('ArrowRight')
  }
  return counting
}

/** The next indicator of the list; the last is followed by the first. */
async function openNext(page: Page): Promise<void> {
  await combobox(page).click()
  await page.locator(OPEN).waitFor()
  await page.keyboard.press('ArrowDown')
}

/** Median time from Enter in the open list to the settled page of the next indicator. */
export async function switchSettled(page: Page, switches = 12): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < switches; i++) {
    await openNext(page)
    const before = await page.locator('h1').textContent()
    times.push(await settledAfter(page, 'keydown', () => page.keyboard.press('Enter')))
    if ((await page.locator('h1').textContent()) === before)
      throw new Error(`${page.url()}: nothing was chosen`)
  }
  return median(times)
}

/** Switches without waiting for more than the next frames. */
export async function switchMany(page: Page, switches: number): Promise<void> {
  for (let i = 0; i < switches; i++) {
    await openNext(page)
    await page.keyboard.press('Enter')
    await page.locator(OPEN).waitFor({ state: 'detached' })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
}

/** Median time from the pointer's first move over a region to its painted tooltip; the first region only warms up. */
export async function hoverToTooltip(page: Page): Promise<number> {
  const places = await page.evaluate(() => window.birlikBench.places())
  const times: number[] = []
  for (const { name, x, y } of places.slice(0, 12)) {
    // From outside, and without an open tooltip in the way.
    await page.mouse.move(2, 2)
    await page.waitForTimeout(150)
    times.push(await settledAfter(page, 'pointerover pointermove', () => page.mouse.move(x, y), name))
  }
  await page.mouse.move(2, 2)
  return median(times.slice(1))
}

/** What the page holds on to, after collecting garbage. */
export interface Held {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

export async function held({ cdp }: Visit): Promise<Held> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  return { heap: (await metricOf(cdp, 'JSHeapUsedSize')) / 1000, nodes, listeners: jsEventListeners }
}

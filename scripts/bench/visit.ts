import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'
import type { FirstPicture } from './client/birlikBench'

/** What DevTools calls "Slow 4G": its delay is per request, its rates in bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
}
const SLOW_CPU = 4

/** A page opened in a fresh context, with an empty cache. */
export interface Visit {
  readonly page: Page
  readonly cdp: CDPSession
  readonly context: BrowserContext
}

/** Opens a page and waits for its first coloured map. */
export async function visit(
  browser: Browser,
  url: string,
  probe: string,
  isSlow = false,
): Promise<Visit & { readonly first: FirstPicture }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  await context.addInitScript({ content: probe })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`))
  const cdp = await context.newCDPSession(page)
  if (isSlow) {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  }
  await page.goto(url, { waitUntil: 'commit' })
  const first = await page.evaluate(() => window.birlikBench.firstPicture)
  return { page, cdp, context, first }
}

import { chromium } from 'playwright'
import { browserFlags, browserPath } from './browser.ts'
import { servePreview } from './preview.ts'
const executablePath = browserPath()
const server = await servePreview(4190)
const browser = await chromium.launch({ args: browserFlags(), ...(executablePath === undefined ? {} : { executablePath }) })
// args: path width height y out [theme]
const jobs = process.argv.slice(2)
for (const job of jobs) {
  const [path = '', w = '1440', h = '900', y = '0', out = 'a', theme = 'light'] = job.split('|')
  const page = await browser.newPage({ viewport: { width: +w, height: +h }, colorScheme: theme as 'light' })
  page.on('console', (m) => ['error','warning'].includes(m.type()) && console.log(out, m.text().slice(0,300)))
  page.on('pageerror', (e) => console.log(out, 'ERR', e.message))
  await page.goto(`${server.url}/${path}`)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null, null, {timeout: 8000}).catch(()=>console.log(out,'still busy'))
  await page.waitForTimeout(1000)
  await page.evaluate((top) => scrollTo(0, top), +y)
  await page.waitForTimeout(300)
  await page.screenshot({ path: `/tmp/birlik/${out}.png` })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (over > 0) console.log(out, 'scrolls sideways by', over)
  await page.close()
}
await browser.close(); await server.stop()

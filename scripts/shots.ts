import { mkdirSync } from 'node:fs'
import { chromium, type Page } from 'playwright'
import { browserFlags, browserPath } from './browser.ts'
import { servePreview } from './preview.ts'

/** Writes the pictures a person looks at before a change is done: every view × language × size × theme. */

const SIZES = { desktop: [1440, 900], wide: [1920, 1080], phone: [390, 844] } as const
const LANGUAGES = ['kk', 'ru', 'en'] as const
const THEMES = ['light', 'dark'] as const
const VIEWS: Readonly<Record<string, string>> = {
  map: 'period=2019-Q4',
  selected: 'period=2019-Q4&region=akmola',
  circles: 'indicator=council-meetings&period=2019-Q2',
  survey: 'indicator=survey-favourable&period=2019-Q3',
  tiles: 'period=2019-Q4&view=tiles',
  table: 'period=2019-Q4&view=table',
}

const only = process.argv.slice(2)
const isWanted = (name: string) => only.every((part) => name.includes(part))

async function shoot(page: Page, url: string, file: string): Promise<void> {
  await page.goto(url)
  await page.locator('[data-region]').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(700)
  await page.screenshot({ path: file, fullPage: file.includes('phone') })
}

const executablePath = browserPath()
const server = await servePreview(4190)
const browser = await chromium.launch({
  args: browserFlags(),
  ...(executablePath === undefined ? {} : { executablePath }),
})
mkdirSync('shots', { recursive: true })
for (const [size, [width, height]] of Object.entries(SIZES)) {
  for (const theme of THEMES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme })
    for (const language of LANGUAGES) {
      for (const [view, query] of Object.entries(VIEWS)) {
        const name = `${view}-${language}-${size}-${theme}`
        if (!isWanted(name)) continue
        await shoot(page, `${server.url}/${language}/map?${query}`, `shots/${name}.png`)
        console.log(`shots/${name}.png`)
      }
    }
    await page.close()
  }
}
await browser.close()
await server.stop()

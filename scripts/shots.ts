import { mkdirSync } from 'node:fs'
import { chromium, type Page } from 'playwright'
import { browserFlags, browserPath } from './browser.ts'
import { servePreview } from './preview.ts'
import { bringDeck, DECK_VIEWS, settleStage } from './shotDeck.ts'

/**
 * Writes the pictures a person looks at before a change is done: every view × language × size × theme, those of presenting
 * with a deck of its own; and the printed passport as PDF in each language, in two languages at once, and in grey.
 */

const SIZES = { desktop: [1440, 900], wide: [1920, 1080], phone: [390, 844] } as const
const LANGUAGES = ['kk', 'ru', 'en'] as const
const THEMES = ['light', 'dark'] as const
const VIEWS: Readonly<Record<string, string>> = {
  map: 'map?period=2019-Q4',
  selected: 'map?period=2019-Q4&region=akmola',
  circles: 'map?indicator=council-meetings&period=2019-Q2',
  survey: 'map?indicator=survey-favourable&period=2019-Q3',
  tiles: 'map?period=2019-Q4&view=tiles',
  table: 'map?period=2019-Q4&view=table',
  regions: 'regions',
  region: 'regions/akmola?period=2019-Q4',
  'region-latest': 'regions/kostanay',
  passport: 'regions/akmola/passport?period=2019-Q4',
  letter: 'regions/kostanay/letter',
  matrix: 'compare?period=2019-Q4&regions=akmola_kostanay_pavlodar',
  'matrix-all': 'compare?period=2020-Q2&direction=all',
  trends: 'compare?show=trends&period=2019-Q4&regions=akmola_kostanay_pavlodar',
  'trends-index': 'compare?show=trends&regions=astana_almaty-city&since=2016-Q1&base=2016-Q1',
  scatter: 'compare?show=scatter&period=2019-Q4&regions=akmola_kostanay_pavlodar',
  maps: 'compare?show=maps&period=2019-Q4&regions=akmola_kostanay',
  'maps-indicators': 'compare?show=maps&multiples=indicators&period=2019-Q4',
  similar: 'compare?show=similar&period=2019-Q4&regions=akmola&like=profile',
  difference: 'compare?show=difference&period=2019-Q4&regions=akmola_kostanay',
  sessions: 'compare?show=sessions',
  indicators: 'indicators',
  'present-list': 'present',
  indicator: 'indicators/kz-course-learners?period=2019-Q4',
  'indicator-rules': 'indicators/events-total?period=2019-Q4',
  programme: 'programme',
  gaps: 'programme?layout=gaps&year=2019',
  associations: 'associations?region=akmola',
  'associations-map': 'associations?layout=map',
  courses: 'courses?region=akmola&year=2019',
  events: 'events?year=2019',
  'events-calendar': 'events?layout=calendar&month=2019-09&region=akmola',
  'events-map': 'events?layout=map&type=language-day-events&year=2019',
}
const PAPERS: Readonly<Record<string, string>> = {
  kk: 'kk/regions/akmola/passport?period=2019-Q4',
  ru: 'ru/regions/akmola/passport?period=2019-Q4',
  en: 'en/regions/akmola/passport?period=2019-Q4',
  'kk-ru': 'kk/regions/akmola/passport?period=2019-Q4&with=ru',
}

const only = process.argv.slice(2)
const isWanted = (name: string) => only.every((part) => name.includes(part))

/** Waits until nothing on the page is on its way any more. */
async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(900)
}

async function shoot(page: Page, url: string, file: string): Promise<void> {
  await page.goto(url)
  await settle(page)
  // A register of a hundred thousand rows has no whole picture.
  const isRegister = /events|courses|associations/.test(file)
  const isLong =
    !isRegister &&
    (file.includes('phone') ||
      /region|passport|letter|indicator|programme|gaps|sessions|difference/.test(file))
  await page.screenshot({ path: file, fullPage: isLong })
  console.log(file)
}

/** The editor, the stage and the speaker's window of a deck, in every language that is wanted. */
async function shootDeck(page: Page, origin: string, end: string): Promise<void> {
  const wanted = LANGUAGES.flatMap((language) =>
    Object.entries(DECK_VIEWS).flatMap(([view, path]) => {
      const name = `${view}-${language}-${end}`
      return isWanted(name) ? [{ language, path, name }] : []
    }),
  )
  if (wanted.length === 0) return
  const deck = await bringDeck(page, origin)
  for (const { language, path, name } of wanted) {
    await page.goto(`${origin}/${language}${deck}${path}`)
    await settleStage(page)
    await page.screenshot({ path: `shots/${name}.png` })
    console.log(`shots/${name}.png`)
  }
}

async function print(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url)
  await settle(page)
  await page.pdf({ path: `shots/${name}.pdf`, preferCSSPageSize: true, printBackground: true })
  console.log(`shots/${name}.pdf`)
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
      for (const [view, path] of Object.entries(VIEWS)) {
        const name = `${view}-${language}-${size}-${theme}`
        if (isWanted(name)) await shoot(page, `${server.url}/${language}/${path}`, `shots/${name}.png`)
      }
    }
    await shootDeck(page, server.url, `${size}-${theme}`)
    await page.close()
  }
}
const page = await browser.newPage()
for (const [name, path] of Object.entries(PAPERS)) {
  if (isWanted(`paper-${name}`)) await print(page, `${server.url}/${path}`, `paper-${name}`)
}
// A printer without colour: the same sheet, as grey as it will come out.
if (isWanted('paper-grey')) {
  await page.goto(`${server.url}/${PAPERS['ru'] ?? ''}`)
  await settle(page)
  await page.locator('.passport').evaluate((element: HTMLElement) => (element.style.filter = 'grayscale(1)'))
  await page.locator('.passport').screenshot({ path: 'shots/paper-grey.png' })
  console.log('shots/paper-grey.png')
}
await browser.close()
await server.stop()

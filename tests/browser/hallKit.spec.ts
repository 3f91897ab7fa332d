import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import puppeteer, { type Page as FirefoxPage } from 'puppeteer-core'
import { firefoxPath } from '../../scripts/firefox'
import { BOUNCE_MS } from '../../src/features/stage/show/bounce'
import { exportKit, NOTE, SCENE_COUNT } from './offlineKit'

/** What the tests need of a window, whichever browser it belongs to. */
interface KitWindow {
  read<T>(what: () => T): Promise<T>
  press(key: string): Promise<void>
}

type Driven = Pick<FirefoxPage, 'evaluate' | 'keyboard'>

const LANGUAGES = ['kk', 'ru', 'en'] as const
const WORDS = /\p{L}{4}/u
const HOLES = /undefined|NaN|\[object|\{\{/

// One kit for all of them: they run one after another in one worker.
test.describe.configure({ mode: 'default' })
let kit = ''
test.beforeAll(async () => {
  kit = await exportKit()
})

const windowOf = (page: Driven): KitWindow => ({
  read: (what) => page.evaluate(what),
  press: async (key) => {
    // Presses that follow at once are taken for a worn switch.
    await new Promise((resolve) => {
      setTimeout(resolve, BOUNCE_MS + 50)
    })
    await page.keyboard.press(key as Parameters<Driven['keyboard']['press']>[0])
  },
})

const readStage = () => {
  const stage = document.querySelector('.stage')
  return {
    scene: stage?.getAttribute('data-scene') ?? null,
    lang: stage?.getAttribute('lang') ?? null,
    text: document.querySelector('.stage__slide')?.textContent ?? '',
  }
}

const readSpeaker = () => document.querySelector('.speaker')?.textContent ?? ''

/** Every scene in two languages, each language with many scenes, and the keys of a clicker and of the keyboard. */
async function playThrough(stage: KitWindow): Promise<void> {
  const now = () => stage.read(readStage)
  for (let scene = 1; scene <= SCENE_COUNT; scene += 1) {
    const [language, next] = [LANGUAGES[(scene - 1) % 3], LANGUAGES[scene % 3]]
    await expect.poll(now).toMatchObject({ scene: String(scene), lang: language })
    const { text } = await now()
    expect(text).toMatch(WORDS)
    expect(text).not.toMatch(HOLES)
    await stage.press('l')
    await expect.poll(now).toMatchObject({ scene: String(scene), lang: next })
    if (scene < SCENE_COUNT) await stage.press('PageDown')
  }
  const dark = () => stage.read(() => document.querySelector('.stage__cover--black') !== null)
  await stage.press('.')
  await expect.poll(dark).toBe(true)
  await stage.press('.')
  await expect.poll(dark).toBe(false)
  await stage.press('Home')
  await expect.poll(now).toMatchObject({ scene: '1' })
  await stage.press('End')
  await expect.poll(now).toMatchObject({ scene: String(SCENE_COUNT) })
  // The typeface came with the file, and nothing else came from anywhere.
  expect(await stage.read(() => document.fonts.check('16px "Onest Variable"', 'Қ'))).toBe(true)
  const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name)
  expect((await stage.read(fetched)).filter((url) => !url.startsWith('data:'))).toEqual([])
}

/** Two windows of one file: notes, the scene and the next one, and each follows the other. */
async function speak(stage: KitWindow, speaker: KitWindow): Promise<void> {
  const scene = async () => (await stage.read(readStage)).scene
  const at = async (position: string) =>
    expect.poll(() => speaker.read(readSpeaker)).toContain(`${position} / ${SCENE_COUNT}`)
  await at('1')
  expect(await speaker.read(readSpeaker)).toContain(NOTE)
  expect(await speaker.read(() => document.querySelectorAll('.speaker__slide svg').length)).toBe(2)
  await stage.press('PageDown')
  await at('2')
  await speaker.press('PageDown')
  await at('3')
  await expect.poll(scene).toBe('3')
}

test('F113: the hall kit plays every scene from a disk and asks for nothing', async ({ page, context }) => {
  expect(statSync(kit).size).toBeLessThan(6_000_000)
  const asked: string[] = []
  const problems: string[] = []
  await context.route('**/*', (route) => {
    asked.push(route.request().url())
    return route.continue()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.goto(pathToFileURL(kit).href)
  const stage = windowOf(page as unknown as Driven)
  await playThrough(stage)
  // What a browser does with F5 of its own: the scene stays.
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(new RegExp(`-${SCENE_COUNT}$`))
  await page.reload()
  await expect(page.locator('.stage')).toHaveAttribute('data-scene', String(SCENE_COUNT))
  // The speaker's window is the same file; where it is blocked, that is said.
  await stage.press('Home')
  const [speaker] = await Promise.all([page.waitForEvent('popup'), stage.press('s')])
  await speak(stage, windowOf(speaker as unknown as Driven))
  await speaker.close()
  await page.evaluate(() => {
    globalThis.open = () => null
  })
  await expect(async () => {
    // The stage learns a moment later that the window is gone.
    await stage.press('s')
    await expect(page.locator('.stage__note')).toHaveText(WORDS, { timeout: 1000 })
  }).toPass()
  expect(asked.filter((url) => !url.startsWith(pathToFileURL(kit).href))).toEqual([])
  expect(problems).toEqual([])
})

test('F113: so it does in Firefox', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
  })
  try {
    const page = await browser.newPage()
    const asked: string[] = []
    const problems: unknown[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => problems.push(error))
    await page.setViewport({ width: 1280, height: 720 })
    await page.goto(pathToFileURL(kit).href)
    const stage = windowOf(page)
    await playThrough(stage)
    await stage.press('Home')
    const opened = new Promise<FirefoxPage | null>((resolve) => {
      page.once('popup', resolve)
    })
    await stage.press('s')
    const speaker = await opened
    if (speaker === null) throw new Error('The window of the speaker did not open')
    await speak(stage, windowOf(speaker))
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(problems).toEqual([])
  } finally {
    await browser.close()
  }
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions, testBrowserPath } from '../../scripts/browser'
import { filesBelow } from '../../scripts/serviceWorkerManifest'
import {
  card,
  expect,
  holdings,
  laterBuild,
  makeReady,
  openReady,
  startSite,
  test,
  type Site,
} from './offlineSite'

const YEAR = 365 * 24 * 3_600_000
const PAINTED = '[data-region][data-obs], td[data-obs]'
const LANGUAGES = ['kk', 'ru', 'en'] as const

test('F27: with the server killed the app opens, in every language, also a year later', async ({
  page,
  site,
}) => {
  await makeReady(page, site)
  await expect(card(page)).toContainText('Ready for offline')
  await site.kill()
  await page.reload()
  await expect(card(page)).toHaveAttribute('data-offline', 'ready')
  await page.clock.setSystemTime(Date.now() + YEAR)
  for (const language of LANGUAGES) {
    await page.goto(`${site.url}/${language}/map?period=2019-Q4`)
    await expect(page.locator(PAINTED).first()).toBeAttached()
    await expect(page.locator('.failure')).toHaveCount(0)
    expect(await page.evaluate(() => document.fonts.check('16px "Onest Variable"', 'Қ'))).toBe(true)
  }
  // Pages that nobody has visited.
  await page.goto(`${site.url}/ru/compare`)
  await expect(page.locator('main .series-page').first()).toBeAttached()
  await page.goto(`${site.url}/kk/regions/akmola/passport?period=2019-Q4`)
  await expect(page.locator('.sheet').first()).toBeAttached()
  // A deck that is made, played and taken away without a network.
  await page.goto(`${site.url}/en/present`)
  await expect(card(page)).toHaveAttribute('data-offline', 'ready')
  await page.getByRole('button', { name: 'Ready-made sample' }).click()
  await expect(card(page)).toHaveAttribute('data-offline', 'ready')
  const kit = page.locator('[data-kit]')
  await Promise.all([page.waitForEvent('download'), kit.getByRole('button').click()])
  await expect(kit).toHaveAttribute('data-kit', 'done')
  await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}/stage?scene=2`)
  await expect(page.locator('.stage')).toHaveAttribute('data-scene', '2')
  await expect(page.locator('.stage__slide')).toHaveText(/\p{L}{4}/u)
})

test('F25, F28: with a back-end its answers are kept too, and none of them in the cache of files', async ({
  page,
  site,
}) => {
  const config = JSON.stringify({ source: { kind: 'http', baseUrl: '/api' }, defaultLanguage: 'en' })
  await site.order({ config })
  await page.goto(`${site.url}/en/map?period=2019-Q4`)
  await expect(page.locator(PAINTED).first()).toBeAttached()
  await makeReady(page, site)
  await expect(card(page)).toContainText('Figures as of')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => path.startsWith('/api'))).toEqual([])
  await site.kill()
  await page.clock.setSystemTime(Date.now() + YEAR)
  await page.goto(`${site.url}/ru/map?period=2019-Q4`)
  await expect(page.locator(PAINTED).first()).toBeAttached()
  await page.goto(`${site.url}/en/compare?period=2019-Q4`)
  await expect(page.locator('main .series-page').first()).toBeAttached()
  // Pages that nobody has visited open from the answer to all indicators; the rest is said to be not there.
  for (const [path, painted] of [
    ['map?indicator=kz-course-learners&period=2018-Q4', PAINTED],
    ['regions/akmola/passport?period=2019-Q4', '.sheet'],
    ['programme', '.programme-header'],
  ] as const) {
    await page.goto(`${site.url}/en/${path}`)
    await expect(page.locator(painted).first()).toBeAttached()
  }
  await page.goto(`${site.url}/en/events`)
  await expect(page.locator('.failure').first()).toContainText('not saved on this computer')
  await expect(page.locator('.failure').first()).toContainText('made available offline')
  await page.goto(`${site.url}/en/present`)
  await expect(card(page)).toHaveAttribute('data-offline', 'ready')
  // An answer that is gone is missed.
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('birlik-snapshots')
        opening.addEventListener('error', reject)
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('answers', 'readwrite').objectStore('answers')
          const key = `answer ${location.origin}/api/populations`
          store.delete(key).addEventListener('success', resolve)
        })
      }),
  )
  await page.reload()
  await expect(card(page)).toHaveAttribute('data-offline', 'failed')
  await expect(card(page)).toContainText('1 scene')
})

test.describe('one copy from its first try to its end', () => {
  // Each begins with what the one before has left: a copy takes seconds to make.
  test.describe.configure({ mode: 'serial' })
  let site: Site
  let page: Page
  const thrown: string[] = []

  test.beforeAll(async ({ browser }) => {
    site = await startSite()
    const context = await browser.newContext()
    context.on('weberror', (error) => thrown.push(error.error().message))
    page = await context.newPage()
  })
  test.afterEach(() => expect(thrown).toEqual([]))
  test.afterAll(async () => {
    await page.context().close()
    await site.kill()
  })

  test('an install that is cut off at any point is never called ready', async () => {
    await page.goto(`${site.url}/en/present`)
    for (const cutAfter of [0, 1, 2, 120]) {
      await expect(card(page).getByRole('button')).toBeVisible()
      await site.order({ cutAfter })
      await card(page).getByRole('button').click()
      await expect(card(page)).toHaveAttribute('data-offline', 'failed')
      await expect(card(page)).toContainText('Check the network')
      expect((await holdings(page)).caches).toBe(0)
    }
  })

  test('F85: a login page in place of a file refuses the copy, and the next try makes it', async () => {
    await site.order({})
    await page.goto(`${site.url}/en/present`)
    await expect(card(page)).toHaveAttribute('data-offline', 'not-asked')
    await site.order({ portal: '^/assets/T' })
    await card(page).getByRole('button').click()
    await expect(card(page)).toHaveAttribute('data-offline', 'failed')
    await expect(card(page)).toContainText('Not ready for offline yet')
    await expect(card(page)).toContainText('sign in to the Wi-Fi')
    expect(await holdings(page)).toEqual({ workers: 0, caches: 0 })
    await site.order({ portal: '.' })
    await card(page).getByRole('button').click()
    await expect(card(page)).toHaveAttribute('data-offline', 'failed')
    await site.order({ portal: '^/config.json$' })
    await card(page).getByRole('button').click()
    await expect(card(page)).toContainText('config.json')
    await site.order({})
    await card(page).getByRole('button').click()
    await expect(card(page)).toHaveAttribute('data-offline', 'ready', { timeout: 20_000 })
    // And a portal later on is not believed either.
    await site.order({ portal: '.' })
    await page.goto(`${site.url}/en/map?period=2019-Q4`)
    await expect(page.locator(PAINTED).first()).toBeAttached()
  })

  test('a file that is gone or spoilt is missed, and fetched anew', async () => {
    await site.order({})
    await openReady(page, site)
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const [first, second] = (await cache.keys()).filter(({ url }) => url.includes('/assets/Similar'))
      if (first === undefined || second === undefined) throw new Error('no such files')
      await cache.delete(first)
      await cache.put(second, new Response('login', { headers: { 'Content-Type': 'text/javascript' } }))
    })
    await page.reload()
    await expect(card(page)).toHaveAttribute('data-offline', 'failed')
    await expect(card(page)).toContainText('2 files are missing')
    await card(page).getByRole('button').click()
    await expect(card(page)).toHaveAttribute('data-offline', 'ready', { timeout: 20_000 })
  })

  test('F89: a new version does not touch a running presentation, and comes when asked for afterwards', async () => {
    const later = await laterBuild()
    await openReady(page, site)
    const stage = await page.context().newPage()
    await stage.goto(`${site.url}/en/present/any/stage`)
    const loads: string[] = []
    stage.on('framenavigated', () => loads.push('load'))
    await site.order({ folder: later.folder })
    await page.reload()
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const change = card(page).getByRole('button', { name: 'Change to the new version' })
    await change.click()
    await expect(card(page)).toContainText('a presentation is playing')
    expect(loads).toEqual([])
    await stage.close()
    await Promise.all([page.waitForEvent('load'), change.click()])
    await expect(card(page)).toHaveAttribute('data-offline', 'ready')
    await expect(change).toHaveCount(0)
    const about = await page.evaluate(async () => {
      const found = await Promise.all(
        (await caches.keys()).map(async (name) => {
          const cache = await caches.open(name)
          const request = (await cache.keys()).find(({ url }) => /AboutPage-.*\.js$/.test(url))
          return request === undefined ? '' : ((await (await cache.match(request))?.text()) ?? '')
        }),
      )
      return found.map((text) => text.includes('// later'))
    })
    expect(about).toContain(true)
    await site.order({})
    later.remove()
  })

  test('F87: the operator or ?sw=off takes worker and copies away, and the next visit is clean', async () => {
    await openReady(page, site)
    expect(await holdings(page)).toMatchObject({ workers: 1 })
    const config = JSON.stringify({ source: { kind: 'mock' }, defaultLanguage: 'en', offline: false })
    await site.order({ config })
    await page.goto(`${site.url}/en/present`)
    await expect(card(page)).toHaveAttribute('data-offline', 'unsupported')
    await expect(card(page).getByRole('button')).toHaveCount(0)
    await page.goto(`${site.url}/en/about`)
    await expect.poll(() => holdings(page)).toEqual({ workers: 0, caches: 0 })
    // The same by hand, and in the page that is opened next.
    await site.order({})
    await makeReady(page, site)
    await page.goto(`${site.url}/en/about?sw=off`)
    await page.goto(`${site.url}/en/present`)
    await expect(card(page)).toHaveAttribute('data-offline', 'not-asked')
    expect(await holdings(page)).toEqual({ workers: 0, caches: 0 })
  })
})

test('F86: the build has one worker, one place that puts it in, and none of a mock', () => {
  const texts = filesBelow('dist').flatMap((path) =>
    path.endsWith('.js') ? [{ path, text: readFileSync(join('dist', path), 'utf8') }] : [],
  )
  const holding = (words: RegExp) => texts.filter(({ text }) => words.test(text)).map(({ path }) => path)
  expect(holding(/skipWaiting|clients\.claim/)).toEqual(['sw.js'])
  expect(holding(/updateViaCache/)).toHaveLength(1)
  expect(holding(/mockServiceWorker/)).toEqual([])
})

test('F84: on plain http nothing is promised, and nothing that is missing is called', async ({ site }) => {
  const options = launchOptions(testBrowserPath())
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, '--host-resolver-rules=MAP intranet.test 127.0.0.1'],
  })
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.goto(`${site.url.replace('127.0.0.1', 'intranet.test')}/en/present`)
  await expect(card(page)).toHaveAttribute('data-offline', 'unsupported')
  await expect(card(page)).toContainText('file for the hall')
  await expect(card(page)).not.toContainText('Make available')
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
  expect(problems).toEqual([])
  await browser.close()
})

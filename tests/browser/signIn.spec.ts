import { expect, test as base, type Page } from '@playwright/test'
import { startSignInSite, type SignInSite } from './signInSite'

const VIEW = 'map?indicator=events-total&period=2020-Q4&per=absolute&view=table'

const test = base.extend<{ site: SignInSite }>({
  site: async ({ page }, give) => {
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(error.message))
    const site = await startSignInSite()
    await give(site)
    await site.close()
    expect(thrown).toEqual([])
  },
})

// The back-end of the test reads its data first.
test.setTimeout(180_000)

const figure = (page: Page, region: string) =>
  page.locator(`td[data-obs^="events-total|${region}|2020-Q4"]`).first()

/** Everything that the browser keeps beyond this page, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = [
      location.href,
      document.cookie,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
    ]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name)
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => fail(new Error(name)))
      })
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll()
        texts.push(
          await new Promise((done) => {
            request.addEventListener('success', () => done(JSON.stringify(request.result)))
          }),
        )
      }
      database.close()
    }
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) texts.push(request.url)
    return texts.join('\n')
  })

async function signIn(page: Page, login: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').first().click()
}

test('a reporter signs in at the provider, sees what is not published yet, and leaves nothing behind', async ({
  page,
  site,
}) => {
  const tokens: string[] = []
  page.on('request', (request) => {
    const [, token] = /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '') ?? []
    if (token === undefined) return
    expect(request.url().startsWith(site.backEnd)).toBe(true)
    tokens.push(token)
  })
  await page.goto(`${site.url}/en/${VIEW}`)
  await expect(figure(page, 'karaganda')).toHaveText(/\d/)
  await expect(figure(page, 'akmola')).not.toHaveText(/\d/)

  await signIn(page, 'akmola')
  // Back at the very view, with the figure of the own region and of no other.
  await expect(page.getByRole('region', { name: 'Sign-in' })).toContainText('Aigerim of Akmola')
  await expect(figure(page, 'akmola')).toHaveText(/\d/)
  await expect(figure(page, 'aktobe')).not.toHaveText(/\d/)
  expect(page.url()).toBe(`${site.url}/en/${VIEW}`)
  await expect(page.getByRole('region', { name: 'Sign-in' })).toContainText('not published yet')
  expect(tokens.length).toBeGreaterThan(0)
  const remains = await kept(page)
  for (const token of new Set(tokens)) expect(remains).not.toContain(token)

  // Nothing of it outlives the page.
  await page.reload()
  await expect(figure(page, 'karaganda')).toHaveText(/\d/)
  await expect(figure(page, 'akmola')).not.toHaveText(/\d/)
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()

  // The provider still knows the person. Signing out is said there too, and takes the figure away.
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(figure(page, 'akmola')).toHaveText(/\d/)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(`${site.issuer}/**`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(figure(page, 'karaganda')).toHaveText(/\d/)
  await expect(figure(page, 'akmola')).not.toHaveText(/\d/)
  await expect(page.getByRole('region', { name: 'Sign-in' })).toHaveCount(0)
})

import { expect, test, type Page } from '@playwright/test'
import { drawn, LANGUAGES, move, ready } from './page'
import { startSignInSite, type SignInSite } from './signInSite'

/** Akmola has not published this quarter. */
const VIEW = 'map?indicator=events-total&period=2020-Q4&per=absolute&view=table'

let site: SignInSite

test.beforeAll(async () => {
  // The back-end of the test reads its data first.
  test.setTimeout(180_000)
  site = await startSignInSite()
})

test.afterAll(() => site.close())

const figure = (page: Page) => page.locator('td[data-obs^="events-total|akmola|2020-Q4"]').first()

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

test('a sign-in that fails says why in three languages, on a phone too, and the page goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`${site.url}/en/${VIEW}`)
  await ready(page)
  expect(await isTooWide(page)).toBe(false)
  // The provider does not answer.
  await page.route(`${site.issuer}/**`, (route) => route.abort())
  await page.getByRole('button', { name: 'Sign in' }).click()
  const note = page.locator('[data-note="sign-in-unreachable"]')
  await expect(note).toContainText('The sign-in service does not answer')
  await expect(page.getByRole('status')).toContainText('does not answer')
  for (const language of LANGUAGES) {
    await move(page, `/${language}/${VIEW}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await drawn(page)
    await expect(note).not.toContainText(/trouble\.|signIn/)
    await expect(note).toMatchAriaSnapshot({ name: `sign-in-note-${language}.aria.yml` })
    expect(await isTooWide(page)).toBe(false)
  }
  await page.unroute(`${site.issuer}/**`)
  // A stranger's answer is refused before anything is asked, and does not stay in the address.
  await page.goto(`${site.url}/#code=stolen&state=other`)
  await expect(page.locator('[data-note="sign-in-mismatch"]')).toBeVisible()
  expect(page.url()).not.toContain('stolen')
  // The source stops believing: what stands on the screen stays.
  await page.goto(`${site.url}/ru/${VIEW}`)
  await ready(page)
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.locator('[name=login]').fill('akmola')
  await page.locator('[name=password]').fill('any')
  await page.locator('[type=submit]').click()
  await expect(figure(page)).toHaveText(/\d/)
  expect(await isTooWide(page)).toBe(false)
  for (const language of ['kk', 'en', 'ru'] as const) {
    await move(page, `/${language}/${VIEW}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await drawn(page)
    await expect(page.locator('.sign-in-bar')).toMatchAriaSnapshot({
      name: `sign-in-bar-${language}.aria.yml`,
    })
  }
  await page.route(`${site.backEnd}/**`, (route) =>
    route.fulfill({
      status: 401,
      headers: { 'Access-Control-Allow-Origin': site.url },
      contentType: 'application/problem+json',
      body: '{"title":"x","status":401}',
    }),
  )
  await move(page, '/ru/programme')
  const over = page.locator('[data-note="sign-in-run-out"]')
  await expect(over).toContainText('Срок входа истёк')
  await expect(over.getByRole('button', { name: 'Войти снова' })).toBeVisible()
  await move(page, `/ru/${VIEW}`)
  await expect(figure(page)).toHaveText(/\d/)
})

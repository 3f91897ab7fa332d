import type { Page } from '@playwright/test'
import { fileOf, note, openFile, saved } from './deckPage'
import { expect, test } from './page'

const CRASHES = 4

test(`F77: ${CRASHES} crashes of the window while it saves lose nothing that was said to be saved`, async ({
  page,
  context,
}) => {
  await openFile(page, fileOf('crashed', [{ id: 'a', kind: 'title' }]), 1)
  const address = page.url()
  let window: Page = page
  for (let crash = 1; crash <= CRASHES; crash += 1) {
    await note(window).fill(`kept ${crash}`)
    await saved(window)
    await note(window).fill(`after ${crash}`)
    // Half of the crashes come while the pause after typing lasts, half while it is written.
    await window.waitForTimeout(crash % 2 === 0 ? 400 + crash : 0)
    const session = await context.newCDPSession(window)
    const gone = window.waitForEvent('crash')
    session.send('Page.crash').catch(() => undefined)
    await gone
    const next = await context.newPage()
    await next.goto(address)
    await expect(note(next)).toHaveValue(new RegExp(`^(?:kept|after) ${crash}$`))
    await expect(next.locator('.deck-editor__broken')).toHaveCount(0)
    await window.close()
    window = next
  }
})

test('F71: in a frame that may keep nothing all works for this visit, it is said, and leaving asks first', async ({
  page,
  baseURL,
}) => {
  // A sandboxed frame has an origin of its own, to which a server has to lend its files.
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } })
  })
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Frame</title><iframe title="app" sandbox="allow-scripts allow-modals allow-downloads" src="${baseURL ?? ''}/en/present" width="1400" height="880"></iframe>`,
    }),
  )
  await page.goto('/frame.html')
  const app = page.frameLocator('iframe')
  await expect(app.locator('.deck-list__trouble')).toContainText('Nothing can be kept on this computer')
  await app.getByRole('button', { name: 'New presentation' }).click()
  await app.getByRole('button', { name: 'Title scene' }).click()
  await expect(app.locator('[data-save="unavailable"]')).toContainText('Nothing can be kept in this browser')
  await app.getByLabel('Note for the speaker').fill('only here')
  // What is only in the memory of this visit goes from page to page.
  await app.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(app.locator('.map-page__stage')).toBeVisible()
  await app.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(app.locator('.deck-card')).toHaveCount(1)
  await app.locator('.deck-card a').first().click()
  await expect(app.getByLabel('Note for the speaker')).toHaveValue('only here')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    app.locator('[data-save="unavailable"]').getByRole('button', { name: 'Save to a file' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.json$/)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
})

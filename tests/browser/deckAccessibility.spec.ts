import type { Page } from '@playwright/test'
import { axeFindings, emulate } from './axe'
import { fileOf, give, openFile } from './deckPage'
import { switchTo } from './languages'
import { expect, LANGUAGES, move, open, test } from './page'

const FILE = fileOf('spoken', [
  { id: 'a', kind: 'title', title: { kk: 'Бірлік', ru: 'Единство', en: 'Unity' }, note: '' },
  { id: 'b', address: 'map?indicator=eca-total&period=2019-Q4', seconds: 90 },
  { id: 'c', kind: 'closing', isHidden: true, title: { kk: 'Рақмет', ru: 'Спасибо', en: 'Thank you' } },
])

const snapshot = (page: Page, selector: string, name: string) =>
  expect(page.locator(selector).first()).toMatchAriaSnapshot({ name: `${name}.aria.yml` })

test('list and editor in three languages are what their names, roles and values say', async ({ page }) => {
  // The moment a deck was changed is shown, and is another one in every run.
  await page.clock.setFixedTime('2021-03-12T09:00:00Z')
  await openFile(page, FILE, 3)
  await page.locator('.scene-item__choose').nth(1).click()
  await expect(page.locator('.scene-item .scene-thumb svg')).toHaveCount(3)
  for (const language of LANGUAGES) {
    await switchTo(page, language)
    await snapshot(page, '.deck-editor__header', `deck-head-${language}`)
    await snapshot(page, '.scene-list', `deck-scenes-${language}`)
    await snapshot(page, '.deck-editor__pane', `deck-scene-${language}`)
  }
  await move(page, '/en/present')
  for (const language of LANGUAGES) {
    await switchTo(page, language)
    await snapshot(page, '.deck-list__header', `deck-list-${language}`)
    await snapshot(page, '.deck-list__cards', `deck-cards-${language}`)
  }
})

test('axe finds nothing in the dialogs of importing and of adding; moving a scene by keyboard is said aloud', async ({
  page,
}) => {
  await emulate(page, 'light')
  await openFile(page, FILE, 3)
  await page.locator('.scene-item__choose').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Move down' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Moved to place 2 of 3' })).toBeAttached()
  await move(page, '/en/present')
  await give(page, FILE.replace('"seconds":90', '"seconds":91'))
  await expect(page.locator('dialog[open]')).toBeVisible()
  expect.soft(await axeFindings(page), 'a file read in part').toEqual([])
  await page.keyboard.press('Escape')
  await give(page, FILE)
  await expect(page.locator('dialog[open]')).toBeVisible()
  expect.soft(await axeFindings(page), 'another version of the same deck').toEqual([])
  await page.keyboard.press('Escape')
  await open(page, '/en/map?indicator=eca-total&period=2019-Q4')
  await page.getByRole('button', { name: 'Add to presentation' }).click()
  await expect(page.locator('dialog[open] form')).toBeVisible()
  expect.soft(await axeFindings(page), 'adding a view').toEqual([])
})

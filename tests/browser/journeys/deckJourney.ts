import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { saved } from '../deckPage'
import { expect, open } from '../page'

export const titles = (page: Page) => page.locator('.scene-item__title')
export const decks = (page: Page) => page.locator('.deck-card')

/** The list of decks, when it can be worked with. */
export async function openList(page: Page, language = 'en'): Promise<void> {
  await page.goto(`/${language}/present`)
  // What is not there yet has no tools that could be waiting.
  await expect(page.locator('.deck-list__title')).toBeVisible()
  await expect(page.locator('.deck-list__tools [aria-disabled]')).toHaveCount(0)
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

/** Scenes of a deck file as JSON, for comparing two of them. */
const scenesOf = (text: string): unknown => (JSON.parse(text) as { readonly scenes: unknown }).scenes

/** A presenter makes a deck of what the pages show, arranges it by keyboard, takes it away and brings it back. */
export async function deckJourney(page: Page): Promise<void> {
  await open(page, '/en/map?indicator=eca-total&period=2019-Q4')
  const add = page.getByRole('button', { name: 'Add to presentation' })
  await add.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add to a presentation' })
  await dialog.getByLabel('Title of the new presentation').fill('Session XXVIII')
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  const done = page.locator('.add-to-presentation__done')
  await expect(done).toContainText('“Session XXVIII” as scene 1')
  await expect(page.getByRole('status').first()).toContainText('Session XXVIII')

  await page.goto('/en/compare?show=trends')
  await page.getByRole('button', { name: 'Add to presentation' }).click()
  // The deck used last is chosen already.
  await expect(page.getByRole('radio', { name: /Session XXVIII/ })).toBeChecked()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.locator('.add-to-presentation__done a').click()
  await expect(page).toHaveURL(/\/en\/present\/[a-z0-9]+\?scene=2$/)
  await expect(page.locator('h1')).toHaveText('Session XXVIII')

  await page.getByRole('button', { name: 'Title scene' }).press('Enter')
  await page.getByRole('button', { name: 'Closing scene' }).press('Enter')
  await expect(titles(page)).toHaveCount(4)
  const [first, map, trends, closing] = await titles(page).allTextContents()

  await page.locator('.scene-item__choose').nth(1).press('Enter')
  const down = page.getByRole('button', { name: 'Move down' })
  await down.press('Enter')
  await expect(titles(page)).toHaveText([first, trends, map, closing].map(String))
  await expect(down).toBeFocused()
  await page.getByRole('button', { name: 'Move to…' }).press('Enter')
  await expect(page.getByRole('menuitem')).toHaveCount(3)
  // Keys reach the menu once it has the focus.
  await expect(page.getByRole('menu')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText([map, first, trends, closing].map(String))

  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText([first, trends, map, closing].map(String))
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText([first, map, trends, closing].map(String))
  await page.keyboard.press('Control+Shift+z')
  await expect(titles(page)).toHaveText([first, trends, map, closing].map(String))
  await saved(page)
  await page.reload()
  await expect(titles(page)).toHaveText([first, trends, map, closing].map(String))

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Birlik file' }).click(),
  ])
  const text = await textOf(file)
  await openList(page)
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(decks(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Restore' }).press('Enter')
  await expect(decks(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(decks(page)).toHaveCount(0)

  await page.locator('input[type=file]').setInputFiles(await file.path())
  await expect(titles(page)).toHaveText([first, trends, map, closing].map(String))
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Birlik file' }).click(),
  ])
  expect(scenesOf(await textOf(again))).toEqual(scenesOf(text))
}

import type { Page } from '@playwright/test'
import { EMPTY_SCENE, type Deck, type Scene } from '../../src/domain/deck/deck'
import { writeDeckFile } from '../../src/domain/deck/deckFile'
import { expect } from './page'

const AT = '2021-03-12T09:00:00.000Z'

/** A deck file of these scenes. */
export function fileOf(id: string, scenes: readonly (Partial<Scene> & Pick<Scene, 'id'>)[]): string {
  const deck: Deck = {
    id,
    title: { kk: 'Сессия', ru: 'Сессия', en: 'Session' },
    minutes: null,
    createdAt: AT,
    changedAt: AT,
    scenes: scenes.map((each) => ({ ...EMPTY_SCENE, kind: 'view', ...each })),
  }
  return writeDeckFile(deck)
}

/** Opens a file on the page of the list. */
export const give = (page: Page, content: string | Buffer, name = 'deck.birlik.json') =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

/** The deck of a file, open in the editor. */
export async function openFile(page: Page, content: string, scenes: number, language = 'en'): Promise<void> {
  await page.goto(`/${language}/present`)
  await give(page, content)
  await expect(page.locator('.scene-item__title')).toHaveCount(scenes)
  await saved(page)
}

export const saved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible()
export const note = (page: Page) => page.getByLabel('Note for the speaker')

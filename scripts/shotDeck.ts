import type { Page } from 'playwright'
import { EMPTY_SCENE, type Deck, type Scene } from '../src/domain/deck/deck.ts'
import { writeDeckFile } from '../src/domain/deck/deckFormat.ts'

/** What is looked at of presenting, under the address of the deck. */
export const DECK_VIEWS: Readonly<Record<string, string>> = {
  'deck-editor': '',
  'stage-title': '/stage?scene=1',
  'stage-map': '/stage?scene=2',
  'stage-matrix': '/stage?scene=3',
  'stage-passport': '/stage?scene=4',
  speaker: '/speaker?scene=2',
}

const scene = (id: string, patch: Partial<Scene>): Scene => ({ ...EMPTY_SCENE, id, kind: 'view', ...patch })

const DECK: Deck = {
  id: 'shots',
  title: { kk: 'Сессияға', ru: 'К сессии', en: 'For the session' },
  minutes: 10,
  createdAt: '2021-03-12T09:00:00.000Z',
  changedAt: '2021-03-12T09:00:00.000Z',
  scenes: [
    scene('title', {
      kind: 'title',
      title: {
        kk: 'Қазақстан халқы Ассамблеясының сессиясы',
        ru: 'Сессия Ассамблеи народа Казахстана',
        en: 'Session of the Assembly of the People of Kazakhstan',
      },
    }),
    scene('map', { address: 'map?period=2019-Q4&region=kyzylorda', note: 'Алдымен Қызылорданы көрсету.' }),
    scene('matrix', { address: 'compare?period=2019-Q4' }),
    scene('passport', { address: 'regions/akmola/passport?period=2019-Q4' }),
  ],
}

/** Brings the deck into a browser through the file of the list, as a user does; gives its address without a language. */
export async function bringDeck(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/kk/present`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'shots.birlik.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeDeckFile(DECK)),
    })
  const card = page.locator('a[href*="/present/"]').first()
  await Promise.race([page.waitForURL(/\/present\/./), card.waitFor()])
  if (!/\/present\/./.test(page.url())) await card.click()
  await page.waitForURL(/\/present\/./)
  return new URL(page.url()).pathname.replace(/^\/\w+/, '')
}

/** Waits until a stage shows its scene. */
export async function settleStage(page: Page): Promise<void> {
  await page.locator('main svg text').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1500)
}

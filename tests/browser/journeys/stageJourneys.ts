import { expect, type Page } from '@playwright/test'
import { act, press, scene, stage } from '../stagePage'

/** Puts the stage at a scene, in Kazakh. */
export async function begin(page: Page, number: number): Promise<void> {
  await act(page, { type: 'set-language', language: 'kk' }, { type: 'go', scene: number - 1 })
  await scene(page, number)
  await expect(stage(page)).toHaveAttribute('lang', 'kk')
}

/** A presenter goes through the deck with a clicker: hidden scenes are passed over, the ends hold. */
export async function clickerJourney(page: Page): Promise<void> {
  await begin(page, 1)
  await press(page, 'PageDown')
  await scene(page, 2)
  await press(page, 'PageDown')
  await scene(page, 4)
  await press(page, 'PageUp')
  await scene(page, 2)
  await press(page, 'End', 'PageDown')
  await scene(page, 5)
  await press(page, 'Home', 'PageUp')
  await scene(page, 1)
}

/** The language changes on stage: words and nothing else, also while time plays. */
export async function languageJourney(page: Page): Promise<void> {
  await begin(page, 2)
  await press(page, 't')
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver((records) => {
      for (const record of records)
        if (record.type === 'attributes')
          seen.push(`${(record.target as Element).tagName} ${record.attributeName}`)
    }).observe(document.querySelector('.stage__slide')!, { attributes: true, subtree: true })
  })
  // Time is held so that only the language can change anything.
  await press(page, 't')
  await page.evaluate(() => ((globalThis as unknown as { seen: string[] }).seen.length = 0))
  const titleIn = () => page.locator('[data-text="title"]').allTextContents()
  const before = await titleIn()
  await press(page, 'l')
  await expect.poll(titleIn).not.toEqual(before)
  await expect(stage(page)).toHaveAttribute('lang', 'ru')
  expect(await page.evaluate(() => [...new Set((globalThis as unknown as { seen: string[] }).seen)])).toEqual(
    ['svg lang'],
  )
  await press(page, 'l', 'l')
  await expect.poll(titleIn).toEqual(before)
}

import type { Page } from '@playwright/test'
import { faultyDeck, PLANTED } from './faultyDeck'
import { expect, test } from './page'

/** Findings as they are read: the number of the scene, null for the whole deck, and the kind. */
const findings = (page: Page) =>
  page.locator('[data-finding]').evaluateAll((items) =>
    items.map((item) => {
      const where = item.querySelector('.rehearsal__where')?.textContent ?? ''
      const n = /^Scene (\d+):/.exec(where)?.[1]
      return [n === undefined ? null : Number(n), item.getAttribute('data-finding')] as const
    }),
  )

test('a deck with twelve planted faults yields exactly twelve findings, each with the way to its scene', async ({
  page,
}) => {
  await page.goto('/en/present')
  await page.locator('input[type=file]').setInputFiles({
    name: 'faults.birlik.json',
    mimeType: 'application/json',
    buffer: Buffer.from(faultyDeck()),
  })
  await expect(page.locator('.scene-item__title')).toHaveCount(11)
  await page.getByRole('button', { name: 'Check my deck' }).click()
  const dialog = page.getByRole('dialog', { name: 'Check of the presentation' })
  await expect(dialog.getByRole('status')).toHaveText('12 findings')
  expect(await findings(page)).toEqual(PLANTED)
  // On an older projector, in another look, the same deck has the same faults.
  await dialog.getByText('4:3, older projector').click()
  await dialog.getByText('Pale projector').click()
  await expect(dialog.getByRole('status')).toHaveText('12 findings')
  expect(await findings(page)).toEqual(PLANTED)
  await dialog.getByRole('button', { name: 'Go and fix scene 8' }).click()
  await expect(page).toHaveURL(/scene=8/)
  await expect(page.locator('.deck-editor__pane')).toBeFocused()
})

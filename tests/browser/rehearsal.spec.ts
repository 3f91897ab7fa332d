import type { Page } from '@playwright/test'
import { browserPath, launchOptions } from '../../scripts/browser'
import { axeFindings, change, emulate } from './axe'
import { fileOf, openFile } from './deckPage'
import { faultyDeck, PLANTED } from './faultyDeck'
import { expect, test } from './page'

// The shell of the other tests has no screen to keep awake.
test.use({ launchOptions: launchOptions(browserPath()) })

/** What there is to do, by kind: somebody has to be able to do it without asking. */
const TO_DO: Readonly<Record<string, RegExp>> = {
  untranslated: /Write it\. Languages: Kazakh and English\.$/,
  missing: /Tell the hall, or choose another period\.$/,
  provisional: /Tell the hall, or choose an earlier period\.$/,
  late: /Tell the hall, or choose an earlier period\.$/,
  'other-rule': /Do not compare them with the others\.$/,
  'unknown-parameter': /Open the view and add it again\.$/,
  gone: /Choose a replacement, or hide it\.$/,
  revised: /Choose the earlier or the new ones\.$/,
  'left-out': /Take fewer regions or indicators in the view\.$/,
  'low-contrast': /Choose another palette or fewer classes in the view and add it again\.$/,
  'not-stored': /Make a copy under “Without a network”, or take a file for the hall\.$/,
  'too-long': /Shorten or hide scenes\.$/,
}

/** Findings as they are read: the number of the scene, null for the whole deck, and the kind. */
const findings = (page: Page) =>
  page.locator('[data-finding]').evaluateAll((items) =>
    items.map((item) => {
      const where = item.querySelector('.rehearsal__where')?.textContent ?? ''
      const n = /^Scene (\d+):/.exec(where)?.[1]
      return [n === undefined ? null : Number(n), item.getAttribute('data-finding')] as const
    }),
  )

const rehearsalOf = (page: Page) => page.getByRole('dialog', { name: 'Check of the presentation' })

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check my deck' }).click()
  await expect(rehearsalOf(page).getByRole('status')).toHaveText('12 findings')
}

test('a deck with twelve planted faults yields exactly twelve findings, each with what to do and the way there', async ({
  page,
}) => {
  await openFile(page, faultyDeck(), 11)
  await check(page)
  const dialog = rehearsalOf(page)
  expect(await findings(page)).toEqual(PLANTED)
  for (const [, kind] of PLANTED) {
    const says = dialog.locator(`[data-finding="${kind}"] p:not(.rehearsal__where)`)
    await expect(says, kind).toHaveText(TO_DO[kind] ?? '')
  }
  // On an older projector, in another look, the same deck has the same faults.
  await dialog.getByText('4:3, older projector').click()
  await dialog.getByText('Pale projector').click()
  await expect(dialog.getByRole('status')).toHaveText('12 findings')
  expect(await findings(page)).toEqual(PLANTED)
  for (const [n] of PLANTED) {
    if (n === null) continue
    await dialog.getByRole('button', { name: `Go and fix scene ${n}`, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`scene=${n}$`))
    await expect(page.locator('.deck-editor__pane-title')).toHaveText(`Scene ${n} of 11`)
    await expect(page.locator('.deck-editor__pane')).toBeFocused()
    await check(page)
  }
})

/** What the place of the show is said to be; Playwright makes screens as large as the window. */
const putExtended = (page: Page, isExtended: boolean | undefined) =>
  page.evaluate((value) => {
    Object.defineProperty(screen, 'isExtended', { configurable: true, get: () => value })
    dispatchEvent(new Event('focus'))
  }, isExtended)

test('the preflight: each line is green or says what to do, and changes with the place', async ({
  page,
  context,
}) => {
  await openFile(page, faultyDeck(), 11)
  await page.getByRole('button', { name: 'Get ready to present' }).click()
  const dialog = page.getByRole('dialog', { name: 'Before you start' })
  const says = (name: string) => dialog.locator(`[data-line="${name}"]`)
  const state = async (name: string, expected: 'good' | 'warn', words: string) => {
    await expect(says(name), name).toHaveAttribute('data-state', expected)
    await expect(says(name), name).toContainText(words)
  }
  await state('scenes', 'warn', 'The length is 11:00 min and 10 min are allowed. Shorten the scenes.')
  await state('data', 'warn', 'Scenes without data: 8. They show the reason; hide or remove them.')
  await state('kazakh', 'warn', 'Scenes without a Kazakh text: 2.')
  await state('network', 'good', 'There is a network.')
  await state('offline', 'warn', 'Make an offline copy or a kit for the hall.')
  await state('screen', 'good', '1440 × 900: large enough.')
  await state('wake', 'good', 'The browser keeps the screen awake.')
  await putExtended(page, true)
  await state('second', 'good', 'keep the speaker window on yours')
  await expect(dialog.locator('.preflight__sum')).toHaveText(
    '4 lines need attention. You can start all the same.',
  )
  await putExtended(page, false)
  await state('second', 'warn', 'connect the projector and choose “Extend”')
  await putExtended(page, undefined)
  await state('second', 'warn', "Look in the computer's settings (Win + P).")
  await page.setViewportSize({ width: 800, height: 600 })
  await state('screen', 'warn', '800 × 600: too small for a hall. Connect the projector')
  await page.setViewportSize({ width: 1440, height: 900 })
  await state('screen', 'good', '1440 × 900')
  await context.setOffline(true)
  await state('network', 'warn', 'without an offline copy no more data can be opened')
  await context.setOffline(false)
  await state('network', 'good', 'There is a network.')
  await says('data').getByRole('button').click()
  await expect(page).toHaveURL(/scene=8$/)
  await expect(page.locator('.deck-editor__pane')).toBeFocused()
})

test('both checks, light and dark: axe finds nothing', async ({ page }) => {
  await emulate(page, 'light')
  // Few enough scenes for nothing to stand half behind the edge of what scrolls, where no contrast can be told.
  const file = fileOf('axe', [
    { id: 'a', kind: 'title', title: { ru: 'Только по-русски' } },
    { id: 'b', address: 'map?indicator=no-such' },
    { id: 'c', address: 'programme' },
  ])
  await openFile(page, file, 3)
  for (const mode of ['light', 'dark'] as const) {
    await change(page, mode)
    await page.getByRole('button', { name: 'Check my deck' }).click()
    await expect(page.locator('[data-finding]')).toHaveCount(3)
    expect(await axeFindings(page), `check, ${mode}`).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Get ready to present' }).click()
    await expect(page.locator('.preflight__line[data-state="checking"]')).toHaveCount(0)
    expect(await axeFindings(page), `preflight, ${mode}`).toEqual([])
    await page.keyboard.press('Escape')
  }
})
